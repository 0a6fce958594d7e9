import Cases

/// Something about a listing that somebody should look at.
public enum ListingDoubt: Hashable, Sendable {
  /// It is on a Sunday or a bank holiday, when few courts sit.
  case noSittingDay
  /// A youth court is listed for somebody who will be 18 or over.
  case adultAtYouthCourt
  /// An adult court is listed for somebody who will be under 18.
  case childAtAdultCourt

  /// The doubt in a few words.
  public var words: String {
    switch self {
    case .noSittingDay: "no sitting day"
    case .adultAtYouthCourt: "adult at a youth court"
    case .childAtAdultCourt: "child at an adult court"
    }
  }
}

extension ListingDoubt {
  /// The doubts about `listing` for `person`; none about what was taken out of the list.
  ///
  /// Magistrates sit on some Saturdays, for people who were kept in custody.
  static func list(
    about listing: HearingScheduled,
    for person: Person,
    in service: Service
  ) -> [ListingDoubt] {
    guard listing.status == .listed else { return [] }
    let isClosed =
      listing.date.precision == .day && !service.isWorkingDay(listing.date)
      && listing.date.weekday != .saturday
    let ages = person.ages(on: listing.date)
    let isAdult = ages.map { $0.lowerBound >= 18 } ?? false
    let isChild = ages.map { $0.upperBound < 18 } ?? false
    return (isClosed ? [.noSittingDay] : [])
      + (isAdult && listing.courtType == .youth ? [.adultAtYouthCourt] : [])
      + (isChild && listing.courtType == .magistrates ? [.childAtAdultCourt] : [])
  }
}
