public import Cases

/// A hearing of today or tomorrow, as a huddle speaks of it.
public struct HuddleHearing: Sendable {
  /// Which hearing.
  public let id: HearingID
  /// In which case.
  public let `case`: CaseID
  /// The person, of whom only the initials are shown.
  public let person: PersonLabel
  /// How old they are.
  public let age: AgeRange
  /// How it is listed.
  public let listing: HearingScheduled
  /// Who leads the case.
  public let lead: StaffID?
  /// The highest label of everything in the case.
  public let label: Label
}

extension HuddleHearing {
  /// The hearings of `file` that are listed for one of `days` and have no result yet.
  static func list(
    of file: CaseFile,
    on days: [CalendarDate],
    at instant: Instant
  ) -> [HuddleHearing] {
    guard file.isWorkedOn else { return [] }
    return file.state.hearings.filter(\.isAwaited).compactMap { hearing in
      guard let listing = hearing.listing, days.contains(listing.date) else { return nil }
      return HuddleHearing(
        id: hearing.id,
        case: file.id,
        person: file.personLabel,
        age: AgeRange(of: file.person, at: instant),
        listing: listing,
        lead: file.state.lead,
        label: file.label
      )
    }
  }
}
