public import Cases

/// Somebody who was charged, and whose matter no court has heard yet.
public struct ChargedRow: Sendable {
  /// Which case.
  public let id: CaseID
  /// For which matter.
  public let matter: MatterID
  /// The person.
  public let person: PersonLabel
  /// How old the person is.
  public let age: AgeRange
  /// The custody suite; `nil` if nobody has said.
  public let suite: SiteCode?
  /// The number of the custody record.
  public let custodyNumber: String?
  /// When they were charged.
  public let charged: Happened?
  /// How the hearing is listed; `nil` if none is.
  public let hearing: HearingScheduled?
  /// How far the service has got.
  public let reach: Reach
  /// Whether anybody may still have to see to the case.
  public let isOpen: Bool
  /// The highest label of everything in the case.
  public let label: Label

  /// What `file` says of `matter` at `instant`, by the rules of `service`.
  init(_ file: CaseFile, _ matter: Matter, in service: Service, asAt instant: Instant) {
    id = file.id
    self.matter = matter.id
    person = file.personLabel
    age = AgeRange(of: file.person, at: instant)
    suite = matter.site(in: file.state, of: service)
    custodyNumber = matter.entries.compactMap(\.content.custodyRecordNumber?.text).last
    charged = matter.chargedAt
    hearing = file.state.hearings.filter { $0.isAwaited && $0.listing?.matter == matter.id }
      .compactMap(\.listing).min { $0.isBefore($1) }
    reach = Reach(of: file.state, since: matter.attendanceBegan, at: instant)
    isOpen = file.isWorkedOn
    label = file.label
  }
}

extension HearingScheduled {
  /// Whether it comes before `other`: by day, session, time and reference.
  func isBefore(_ other: HearingScheduled) -> Bool {
    let times = (date.daysSince1970, other.date.daysSince1970)
    if times.0 != times.1 { return times.0 < times.1 }
    if session != other.session { return session.rawValue < other.session.rawValue }
    let moments = (at?.instant ?? .latest, other.at?.instant ?? .latest)
    return moments.0 == moments.1 ? hearing < other.hearing : moments.0 < moments.1
  }
}
