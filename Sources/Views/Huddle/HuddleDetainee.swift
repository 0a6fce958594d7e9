public import Cases

/// Somebody whom the police hold, as a huddle speaks of them.
public struct HuddleDetainee: Sendable {
  /// How far this service has got with them.
  public enum Engagement: String, Sendable, CaseIterable {
    case referred, waiting, seen, declined
  }

  /// Which case.
  public let id: CaseID
  /// The person, of whom only the initials are shown.
  public let person: PersonLabel
  /// Where they are held, as far as is known; otherwise where they were referred.
  public let site: SiteCode?
  /// Which matter they are held in.
  public let matter: MatterID
  /// How far this service has got with them.
  public let engagement: Engagement
  /// How often it was tried to see them.
  public let attempts: Int
  /// For how many minutes they have waited to be seen; `nil` once they have been, or declined.
  public let waitingMinutes: Int64?
  /// How soon they were to be seen.
  public let priority: Priority?
  /// What happens next to them; `nil` if that is not known.
  public let event: HuddleEvent?
  /// Since when the clock stands still, for hospital.
  public let pausedSince: Instant?
  /// How old they are.
  public let age: AgeRange
  /// Whether they are pregnant, as far as was recorded.
  public let isPregnant: Bool
  /// Why they are at high risk: the risks that were last found to be high, or that the referral says so.
  public let risks: [String]
  /// Who has to be there for them to be spoken with.
  public let needs: [String]
  /// The highest label of everything in the case.
  public let label: Label
}

extension HuddleDetainee {
  /// Everybody whom the police hold in a matter of `file`; a person once for each matter.
  static func list(of file: CaseFile, in service: Service, at instant: Instant) -> [HuddleDetainee]
  {
    guard file.isWorkedOn, !file.person.hasDied else { return [] }
    return file.state.matters.compactMap { matter in
      let hearing = file.state.hearingHeldFor(matter)
      guard matter.isDetained || hearing != nil else { return nil }
      let event =
        hearing.map(HuddleEvent.hearing)
        ?? HuddleEvent.next(of: matter, in: file.state, limits: service.limits, at: instant)
      return HuddleDetainee(file, matter, event, in: service, at: instant)
    }
  }

  private init(
    _ file: CaseFile,
    _ matter: Matter,
    _ event: HuddleEvent?,
    in service: Service,
    at instant: Instant
  ) {
    let state = file.state
    let attempts = state.contacts.filter { $0.content.contactWith == .person }
    let engagement = Engagement(of: state, at: instant)
    id = file.id
    person = file.personLabel
    site = matter.entries.compactMap(\.content.site).last ?? state.referral?.content.site
    self.matter = matter.id
    self.engagement = engagement
    self.attempts = attempts.count { !$0.content.outcome.isSeen }
    waitingMinutes = engagement.isWaiting ? state.waitingMinutes(at: instant) : nil
    priority = state.triage?.content.priority
    self.event = event
    pausedSince = matter.isDetained ? matter.clock(service.limits)?.pausedSince : nil
    age = AgeRange(of: file.person, at: instant)
    isPregnant = state.latestNeeds.contains {
      $0.content.needCode == .pregnancy && $0.content.status != .resolved
    }
    risks = file.highRisks
    needs = file.peopleNeeded(at: instant)
    label = file.label
  }

  /// Whether the next thing happens before `instant`, or should have happened by then.
  func isDue(before instant: Instant) -> Bool { event.map { $0.at.latest < instant } ?? false }
}

extension HuddleDetainee.Engagement {
  /// How far a case has got at `instant`: what they said of engaging counts before what was tried.
  init(of state: Case, at instant: Instant) {
    let answer = state.standing(to: .engage, at: instant).state
    let last = state.lastContact?.content
    if answer == .refused || answer == .withdrawn || last?.outcome == .refused {
      self = .declined
    } else if state.contacts.contains(where: { $0.content.outcome.isSeen }) {
      self = .seen
    } else {
      self = state.triage == nil ? .referred : .waiting
    }
  }

  /// Whether they are still to be seen.
  fileprivate var isWaiting: Bool { self == .referred || self == .waiting }
}

extension Case {
  fileprivate func waitingMinutes(at instant: Instant) -> Int64? {
    referral.map { $0.effective.duration(to: instant).components.seconds / 60 }
  }
}

extension CaseFile {
  /// The risks that were last found to be high; without any assessment, that the referral spoke of an
  /// immediate one.
  var highRisks: [String] {
    guard !state.risks.isEmpty else {
      return state.referral?.content.immediateRisk == true ? ["immediate risk"] : []
    }
    return state.latestRisks.filter { $0.level == .high }.map(\.type.entry.code)
  }

  /// Who has to be there: an appropriate adult, for a child in any case, and an interpreter.
  func peopleNeeded(at instant: Instant) -> [String] {
    let said = person.communication.last?.content
    let isChild = AgeRange(of: person, at: instant).isUnder18 == true
    let adult = isChild || said?.appropriateAdultIndicated?.given == true
    let language = said?.language?.given?.text
    let interpreter =
      said?.interpreterNeeded?.given == true
      ? ["interpreter", language].compactMap(\.self).joined(separator: " ") : nil
    return [adult ? "appropriate adult" : nil, interpreter].compactMap(\.self)
  }
}
