// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// An investigation or proceeding began, or changed.
///
/// The same matter recorded again replaces what was said before. What is alleged is worded as an
/// allegation. A voluntary interview starts no detention clock, and a release under investigation
/// has no date to return.
public struct JusticeMatterRecorded: EventContent {
  public let matter: MatterID
  public let kind: MatterKind
  public let startedAt: Happened?
  public let site: SiteCode?
  public let place: Line?
  public let offences: [Offence]
  public let custodyRecordNumber: Line?
  public let ptiUrn: Line?
  public let interviewAt: Happened?
  public let releasedAt: Happened?
  public let bail: BailDetails?
}

extension JusticeMatterRecorded {
  /// EV12.
  public static let type = EventType(
    12,
    "JusticeMatterRecorded",
    "An investigation or proceeding began or changed."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    matter = fields.required(1, "matter", was?.matter, "Which matter.")
    kind = fields.required(2, "kind", was?.kind, "Where it stands.")
    startedAt = fields.optional(
      3,
      "startedAt",
      was?.startedAt,
      "When it began, if not when this happened."
    )
    site = fields.optional(4, "site", was?.site, "The custody suite or court.")
    place = fields.optional(
      5,
      "place",
      was?.place,
      "Where it began, if not at a site of the service."
    )
    offences = fields.required(
      6,
      "offences",
      was?.offences,
      "What is alleged; an empty list if nothing is known."
    )
    custodyRecordNumber = fields.optional(
      7,
      "custodyRecordNumber",
      was?.custodyRecordNumber,
      "The number of the custody record."
    )
    ptiUrn = fields.optional(
      8,
      "ptiUrn",
      was?.ptiUrn,
      "The unique reference number of the prosecution team (PTI-URN)."
    )
    interviewAt = fields.conditional(
      9,
      "interviewAt",
      was?.interviewAt,
      "When the voluntary interview is, or unknown.",
      when: Condition("kind", kind, in: .voluntaryInterview)
    )
    releasedAt = fields.conditional(
      10,
      "releasedAt",
      was?.releasedAt,
      "When the person was released.",
      when: Condition("kind", kind, in: .streetBail, .preChargeBail, .underInvestigation)
    )
    bail = fields.conditional(
      11,
      "bail",
      was?.bail,
      "When to return, and on which conditions.",
      when: Condition("kind", kind, in: .streetBail, .preChargeBail)
    )
  }
}
