// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// What was recorded of a person was erased: their key and their sealed sections are gone.
///
/// It stands in the stream of the person's retention, and is sealed under the store's key: it is what
/// is left, and says what, why and by whom, and nothing about the person.
public struct ErasureExecuted: EventContent {
  public let person: PersonID
  public let scope: ErasureScope
  public let entries: [EventID]?
  public let ground: ErasureGround
  public let request: RightsRequestID?
  public let approvals: [StaffID]
  public let keysDestroyed: [PersonID]
  public let viewsPurged: [Name]
  public let backupsExpireOn: CalendarDate
  public let stubRetained: Bool
}

extension ErasureExecuted {
  /// EV59.
  public static let type = EventType(
    59,
    "ErasureExecuted",
    "What was recorded of a person was erased: their key and their sealed sections are gone."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    person = fields.required(1, "person", was?.person, "Whose record.")
    scope = fields.required(2, "scope", was?.scope, "How much of it.")
    entries = fields.conditional(
      3,
      "entries",
      was?.entries,
      "The entries whose sections were erased.",
      when: Condition("scope", scope, in: .sections)
    )
    ground = fields.required(4, "ground", was?.ground, "Why.")
    request = fields.conditional(
      5,
      "request",
      was?.request,
      "The request that was granted.",
      when: Condition("ground", ground, in: .rightsDecision)
    )
    approvals = fields.required(
      6,
      "approvals",
      was?.approvals,
      "Who approved it: two members of staff."
    )
    keysDestroyed = fields.required(
      7,
      "keysDestroyed",
      was?.keysDestroyed,
      "The people whose keys were destroyed; an empty list if none was."
    )
    viewsPurged = fields.required(
      8,
      "viewsPurged",
      was?.viewsPurged,
      "The views that were made anew without it."
    )
    backupsExpireOn = fields.required(
      9,
      "backupsExpireOn",
      was?.backupsExpireOn,
      "The day after which no backup holds it."
    )
    stubRetained = fields.required(
      10,
      "stubRetained",
      was?.stubRetained,
      "Whether it still shows that something was recorded and erased."
    )
  }
}
