// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Content was read, searched, listed, exported, printed, or used in a return.
///
/// It is on disk before anything is shown. It says who looked (the author of the event), at whom,
/// for what and how, and never what there was to see.
public struct RecordAccessed: EventContent {
  public let mode: AccessMode
  public let purpose: ReadPurpose
  public let subjects: AccessedSubjects
  public let relationship: Relationship
  public let views: [Name]?
  public let fieldNames: [Line]?
  public let cases: [CaseID]?
  public let concerns: [ConcernID]?
  public let rows: Count
  public let query: Line?
  public let session: Name?
  public let site: SiteCode?
  public let returnReference: Name?
  public let breakGlass: BreakGlassID?

  /// An event that the engine itself records; what is left out does not apply.
  public init(
    mode: AccessMode,
    purpose: ReadPurpose,
    subjects: AccessedSubjects,
    relationship: Relationship,
    views: [Name]? = nil,
    fieldNames: [Line]? = nil,
    cases: [CaseID]? = nil,
    concerns: [ConcernID]? = nil,
    rows: Count,
    query: Line? = nil,
    session: Name? = nil,
    site: SiteCode? = nil,
    returnReference: Name? = nil,
    breakGlass: BreakGlassID? = nil
  ) {
    self.mode = mode
    self.purpose = purpose
    self.subjects = subjects
    self.relationship = relationship
    self.views = views
    self.fieldNames = fieldNames
    self.cases = cases
    self.concerns = concerns
    self.rows = rows
    self.query = query
    self.session = session
    self.site = site
    self.returnReference = returnReference
    self.breakGlass = breakGlass
  }
}

extension RecordAccessed {
  /// EV52.
  public static let type = EventType(
    52,
    "RecordAccessed",
    "Content was read, searched, listed, exported, printed, or used in a return."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    mode = fields.required(1, "mode", was?.mode, "In what way it was reached.")
    purpose = fields.required(2, "purpose", was?.purpose, "What it was read for.")
    subjects = fields.required(3, "subjects", was?.subjects, "Whose records were read.")
    relationship = fields.required(
      4,
      "relationship",
      was?.relationship,
      "How the reader belongs to these people; if there are several, the weakest that was found."
    )
    views = fields.optional(5, "views", was?.views, "The views that were shown.")
    fieldNames = fields.optional(
      6,
      "fieldNames",
      was?.fieldNames,
      "The fields that were shown, if not all."
    )
    cases = fields.optional(7, "cases", was?.cases, "The cases that were shown.")
    concerns = fields.optional(
      8,
      "concerns",
      was?.concerns,
      "The safeguarding concerns that were shown."
    )
    rows = fields.required(9, "rows", was?.rows, "How many rows were shown.")
    query = fields.optional(10, "query", was?.query, "What was searched for.")
    session = fields.optional(11, "session", was?.session, "The session in which it happened.")
    site = fields.optional(12, "site", was?.site, "Where the reader was.")
    returnReference = fields.conditional(
      13,
      "returnReference",
      was?.returnReference,
      "The return that it was used in.",
      when: Condition("mode", mode, in: .return)
    )
    breakGlass = fields.optional(
      14,
      "breakGlass",
      was?.breakGlass,
      "The breaking of the glass under which it was reached, if there was one."
    )
  }
}
