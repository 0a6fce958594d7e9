public import Cases

/// Whether everybody is safe and seen, and what cannot wait: what a safety huddle looks at.
///
/// A huddle is a disclosure inside the team: of a person it shows references and initials, of a
/// concern that there is one.
public struct HuddleSheet: Sendable {
  /// The huddle that it is for; `nil` if the service has none.
  public let time: HuddleTime?
  /// As at when all of this is so.
  public let asAt: Instant
  /// Who is on shift, and of whom somebody should find out if they are safe, by where they are.
  public let staff: [StaffRow]
  /// Who is away, and who stands in for them.
  public let away: [StaffRow]
  /// Who is the duty senior, and when nobody is.
  public let duty: [HuddleCover]
  /// Whom the police hold, by suite, then by what happens next.
  public let detainees: [HuddleDetainee]
  /// The hearings of the day and of the next.
  public let hearings: [HuddleHearing]
  /// The reports that are due, unsent or blocked.
  public let reports: [HuddleReport]
  /// Who has been let go.
  public let releases: [HuddleRelease]
  /// That there are open safeguarding concerns, by what is due first.
  public let safeguarding: [SafeguardingPointer]
  /// The cases that are to change teams.
  public let transfers: [HuddleTransfer]
  /// Who is to be asked again.
  public let reoffers: [HuddleReoffer]
  /// What is to be done, by owner.
  public let actions: [HuddleAction]
  /// How many open cases and concerns have each label above normal.
  public let restricted: [Label: Int]
  /// How the huddles of the day before and of the day went.
  public let slots: [HuddleSlotState]
  /// What was brought up in the huddle itself.
  public let items: [Entry<HuddleItemRaised>]
  /// When the huddle after this one begins.
  public let following: Instant?
  /// How many cases could not be placed, because their people have been erased.
  public let erased: Int
  /// From where the record was looked at, in words.
  public let notes: [String]

  /// The sheet for the huddle at `time`, as things are at `instant`.
  ///
  /// - Parameters:
  ///   - time: The huddle; the next one if left out.
  ///   - sources: What the record says.
  ///   - instant: As at when it is taken.
  ///   - notes: From where the record was looked at, in words.
  public init(
    for time: HuddleTime? = nil,
    _ sources: HuddleSources,
    asAt instant: Instant,
    notes: [String] = []
  ) {
    let service = sources.service
    let time = time ?? HuddleTime.next(from: instant, in: service)
    let today = time?.date ?? London.day(at: instant)
    let tomorrow = today.adding(days: 1)
    let members = sources.staff(at: instant)
    let cases = sources.cases
    self.time = time
    asAt = instant
    following = time?.following(in: service)?.begins
    staff = members.filter { $0.whereabouts.activity != .off || $0.isUrgent }
      .sorted { $0.place < $1.place }
    away = members.filter { $0.status == .leave || $0.status == .suspended }
      .sorted { $0.id < $1.id }
    duty = HuddleCover.list(of: sources.duty, through: tomorrow, in: service, at: instant)
    detainees = cases.flatMap { HuddleDetainee.list(of: $0, in: service, at: instant) }
      .sorted(by: Self.isBefore)
    hearings = cases.flatMap { HuddleHearing.list(of: $0, on: [today, tomorrow], at: instant) }
      .sorted { $0.place < $1.place }
    reports = cases.flatMap {
      HuddleReport.list(of: $0, through: tomorrow, in: service, at: instant)
    }
    .sorted { ($0.due?.latest ?? .latest) < ($1.due?.latest ?? .latest) }
    releases = cases.flatMap { HuddleRelease.list(of: $0, in: service, at: instant) }
      .sorted { ($0.due ?? .latest) < ($1.due ?? .latest) }
    safeguarding = sources.pointers
    transfers = cases.compactMap { HuddleTransfer($0) }
    reoffers = cases.compactMap { HuddleReoffer($0, at: instant) }
    actions = HuddleAction.list(in: sources.huddles, before: time?.name)
    restricted = sources.restricted
    slots = HuddleTime.slots(from: today.adding(days: -1), to: today, in: service)
      .map { HuddleSlotState($0, in: sources.huddles, at: instant) }
    items = sources.huddles.first { $0.id.name == time?.name }?.state.items ?? []
    erased = cases.count { $0.isErased && !$0.isClosed }
    self.notes = notes
  }

  private static func isBefore(_ left: HuddleDetainee, _ right: HuddleDetainee) -> Bool {
    let sites = (left.site?.text ?? "", right.site?.text ?? "")
    if sites.0 != sites.1 { return sites.0 < sites.1 }
    let times = (left.event?.at.latest ?? .latest, right.event?.at.latest ?? .latest)
    return times.0 == times.1 ? left.id < right.id : times.0 < times.1
  }
}

extension StaffRow {
  /// By where they are, and by reference.
  fileprivate var place: (String, String) { (whereabouts.where ?? "", id.text) }
}

extension HuddleHearing {
  /// By day, session, court, and hearing.
  fileprivate var place: (Int64, UInt8, String, String) {
    (listing.date.daysSince1970, listing.session.rawValue, listing.court.text, id.text)
  }
}
