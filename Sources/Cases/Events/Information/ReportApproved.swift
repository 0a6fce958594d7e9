// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A version of a report was found fit to send.
///
/// Approving is not sending: the authority to send is judged again when ``InformationShared`` is
/// recorded. Nobody approves a report of their own.
public struct ReportApproved: EventContent {
  public let report: ReportID
  public let version: Ordinal
  public let kind: ReportKind
  public let level: DetailLevel
  public let author: StaffID
  public let approver: StaffID
  public let addresseeClasses: [RecipientClass]
  public let contentHash: ContentHash
  public let documentRef: Line?
  public let reliesOnConsents: [ConsentID]
  public let reliesOnOverride: OverrideID?
  public let containsThirdParty: Bool
  public let expires: CalendarDate?
}

extension ReportApproved {
  /// EV28.
  public static let type = EventType(
    28,
    "ReportApproved",
    "A version of a report was found fit to send."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    report = fields.required(1, "report", was?.report, "The reference of the report.")
    version = fields.required(2, "version", was?.version, "Which version was approved.")
    kind = fields.required(3, "kind", was?.kind, "What kind of report it is.")
    level = fields.required(4, "level", was?.level, "How much detail it holds.")
    author = fields.required(5, "author", was?.author, "Who wrote it.")
    approver = fields.required(6, "approver", was?.approver, "Who approved it; not the author.")
    addresseeClasses = fields.required(
      7,
      "addresseeClasses",
      was?.addresseeClasses,
      "Whom it may be sent to; at least one."
    )
    contentHash = fields.required(
      8,
      "contentHash",
      was?.contentHash,
      "The SHA-256 of the document that was approved."
    )
    documentRef = fields.optional(
      9,
      "documentRef",
      was?.documentRef,
      "Where the document itself is kept."
    )
    reliesOnConsents = fields.required(
      10,
      "reliesOnConsents",
      was?.reliesOnConsents,
      "The consents that sending it would rest on; an empty list if it rests on an override."
    )
    reliesOnOverride = fields.optional(
      11,
      "reliesOnOverride",
      was?.reliesOnOverride,
      "The lawful override that sending it would rest on."
    )
    containsThirdParty = fields.required(
      12,
      "containsThirdParty",
      was?.containsThirdParty,
      "Whether it says something about anybody but the person."
    )
    expires = fields.optional(
      13,
      "expires",
      was?.expires,
      "The last day on which it may be sent."
    )
  }
}
