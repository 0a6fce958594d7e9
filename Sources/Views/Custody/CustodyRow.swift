public import Cases

/// Somebody who is held by the police, or is to be interviewed by them as a volunteer.
public struct CustodyRow: Sendable {
  /// Which case.
  public let id: CaseID
  /// For which matter.
  public let matter: MatterID
  /// Whether they come as a volunteer, so that no clock runs.
  public let isVolunteer: Bool
  /// The person.
  public let person: PersonLabel
  /// How old the person is.
  public let age: AgeRange
  /// The custody suite, or where the interview is to be; `nil` if nobody has said.
  public let suite: SiteCode?
  /// The number of the custody record.
  public let custodyNumber: String?
  /// What the clock shows; `nil` for a volunteer, and if it is not known when it began.
  public let clock: CustodyClock?
  /// When detention was authorised.
  public let authorised: Instant?
  /// Whether somebody said that an appropriate adult is needed; `nil` if nobody did, and the person
  /// is, or may be, an adult.
  public let isAdultNeeded: Bool?
  /// Whether one was there, by the last contact that tells; `nil` if none does.
  public let hasAdultArrived: Bool?
  /// How far the interview has got.
  public let interview: InterviewState
  /// How far the service has got.
  public let reach: Reach
  /// Since when they wait to be met; `nil` once they were, and if it is not known to the minute.
  public let waitingSince: Instant?
  /// How soon they were to be seen.
  public let priority: Priority?
  /// Whether anybody may still have to see to the case.
  public let isOpen: Bool
  /// The highest label of everything in the case.
  public let label: Label
  /// As at when all of this is so.
  public let asAt: Instant

  /// What `file` says of `matter` at `instant`, by the rules of `service`.
  init(_ file: CaseFile, _ matter: Matter, in service: Service, asAt instant: Instant) {
    let state = file.state
    let began = matter.attendanceBegan
    let contacts = state.contacts.filter { $0.effective >= began }
    isVolunteer = matter.custodyStage == .volunteer
    id = file.id
    self.matter = matter.id
    person = file.personLabel
    age = AgeRange(of: file.person, at: instant)
    suite = matter.site(in: state, of: service)
    custodyNumber = matter.entries.compactMap(\.content.custodyRecordNumber?.text).last
    clock = isVolunteer ? nil : matter.clock(service.limits)
    let authorisations = matter.clockFacts.map(\.content).filter {
      $0.kind == .detentionAuthorised && $0.at.instant >= began
    }
    authorised = clock?.authorised ?? authorisations.map(\.at.instant).max()
    isAdultNeeded = Self.needsAdult(file.person, age)
    hasAdultArrived = Self.hasAdult(contacts)
    interview = InterviewState(of: matter, in: state, since: began, at: instant)
    reach = Reach(of: state, since: began, at: instant)
    waitingSince = Self.waitingSince(state.referral, began, reach)
    priority = state.triage?.content.priority
    isOpen = file.isWorkedOn
    label = file.label
    asAt = instant
  }

  private static func needsAdult(_ person: Person, _ age: AgeRange) -> Bool? {
    if age.isUnder18 == true { return true }
    return person.communication.last?.content.appropriateAdultIndicated?.given
  }

  private static func hasAdult(_ contacts: [Entry<ContactRecorded>]) -> Bool? {
    let telling = contacts.compactMap { contact -> (Instant, Bool)? in
      if contact.content.outcome == .noAppropriateAdult { return (contact.effective, false) }
      let isThere = contact.content.present?.contains(.appropriateAdult) ?? false
      return isThere ? (contact.effective, true) : nil
    }
    return telling.max { $0.0 < $1.0 }?.1
  }

  /// They wait since they were referred; held for another matter later on, since that began.
  private static func waitingSince(
    _ referral: Entry<ReferralReceived>?,
    _ began: Instant,
    _ reach: Reach
  ) -> Instant? {
    guard reach.isUnseen, let referral, case .at(let moment) = referral.happened else {
      return nil
    }
    return max(moment.instant, began)
  }
}

extension CustodyRow {
  /// The first of the limit, the next review and an interview that lies ahead.
  public var nextEvent: ClockEvent? { ClockEvent.next(clock, interview) }

  /// How much of the time is left; `nil` for a volunteer, and if that is not known.
  public var left: Duration? { clock?.left(at: asAt) }

  /// Whether the limit has passed, and no end of the detention was recorded.
  public var isPastLimit: Bool { left.map { $0 < .zero } ?? false }

  /// For how many whole minutes they have waited to be met.
  public var minutesWaiting: Int64? {
    waitingSince.map { $0.duration(to: asAt).components.seconds / 60 }
  }
}

extension Matter {
  /// Where the police have somebody: what was said of the matter, otherwise the site of the referral,
  /// if the police have people there.
  func site(in state: Case, of service: Service) -> SiteCode? {
    if let said = entries.compactMap(\.content.site).last { return said }
    guard let site = state.referral?.content.site else { return nil }
    let kind = service.site(site)?.kind
    return kind == .custody || kind == .voluntaryAttendance ? site : nil
  }
}
