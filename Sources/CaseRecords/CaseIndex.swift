import Cases
import EventLog

/// What belongs together and stands in different streams: the cases of a person, the safeguarding
/// concerns of a case and of a person, the holders of an NHS number, namesakes, the records of one
/// person, and the huddles.
///
/// Kept in memory, because it holds names, and caught up from the log when it is asked, part by part:
/// the header tells which events to open. It only finds streams; what holds now is told by their states.
struct CaseIndex {
  private var next: [Part: UInt64] = [:]
  private var cases: [PersonID: Set<CaseID>] = [:]
  private var concerns: [CaseID: Set<ConcernID>] = [:]
  private var concernsAbout: [PersonID: Set<ConcernID>] = [:]
  private var namesakes = NamesakeIndex()
  private var holders: [NHSNumber: Set<PersonID>] = [:]
  private var links: [PersonID: Set<PersonID>] = [:]
  private var huddles: Set<StreamID> = []
  private var requests: [PersonID: Set<StreamID>] = [:]

  /// Every case of `person`, open or not.
  func cases(of person: PersonID) -> Set<CaseID> { cases[person] ?? [] }

  /// Every request about the rights of `person`.
  func requests(of person: PersonID) -> Set<StreamID> { requests[person] ?? [] }

  /// Every concern that was linked to `case` when it was raised.
  func concerns(of id: CaseID) -> Set<ConcernID> { concerns[id] ?? [] }

  /// Every concern of which `person` was a subject when it was raised.
  func concerns(about person: PersonID) -> Set<ConcernID> { concernsAbout[person] ?? [] }

  /// Everybody who was ever known by this name and with this date of birth.
  func people(answeringTo namesake: Namesake) -> Set<PersonID> {
    namesakes.people(answeringTo: namesake)
  }

  /// Everybody on whose record `number` was ever recorded.
  func holders(of number: NHSNumber) -> Set<PersonID> { holders[number] ?? [] }

  /// `person`, and every record that was ever linked with theirs, directly or through others.
  func records(linkedWith person: PersonID) -> Set<PersonID> {
    var found: Set = [person]
    var open = [person]
    while let next = open.popLast() {
      for other in links[next] ?? [] where found.insert(other).inserted { open.append(other) }
    }
    return found
  }

  /// The huddle before `stream` and the one after it, as far as there are any.
  func huddles(around stream: StreamID) -> [StreamID] {
    [huddles.filter { $0 < stream }.max(), huddles.filter { $0 > stream }.min()]
      .compactMap(\.self)
  }

  /// Takes in what has been recorded since the last time, as far as `parts` are about it.
  mutating func catchUp(_ parts: Set<Part>, with snapshot: borrowing RecordSnapshot) throws {
    let size = try snapshot.head.size
    for part in parts where next[part] ?? 0 < size {
      try snapshot.forEachEvent(from: next[part] ?? 0, types: part.types) { event in
        take(event)
        return true
      }
      next[part] = size
    }
  }

  /// Takes in one event; taking it in twice changes nothing.
  mutating func take(_ event: RecordedEvent) {
    if case .referralReceived(let content) = event.event, let id = event.stream.case {
      cases[content.person, default: []].insert(id)
    }
    if case .rightsRequestReceived(let content) = event.event {
      requests[content.person, default: []].insert(event.stream)
    }
    if event.type == HuddleOpened.type.number { huddles.insert(event.stream) }
    if case .safeguardingConcernRaised(let content) = event.event, let id = event.stream.concern {
      for linked in content.linkedCases ?? [] { concerns[linked, default: []].insert(id) }
      for subject in content.subjects { concernsAbout[subject, default: []].insert(id) }
    }
    if case .nhsNumberRecorded(let content) = event.event, let person = event.stream.person {
      if let number = content.number { holders[number, default: []].insert(person) }
    }
    namesakes.take(event)
    if case .personLinkChanged(let content) = event.event {
      links[content.survivor, default: []].insert(content.other)
      links[content.other, default: []].insert(content.survivor)
    }
  }
}

extension CaseIndex {
  /// What is looked up together, so that nothing is opened that nobody asks for.
  enum Part: Hashable {
    case cases, concerns, holders, links, huddles, requests, namesakes

    /// The numbers of the types of events that tell of it.
    fileprivate var types: Set<UInt16> {
      switch self {
      case .cases: [ReferralReceived.type.number]
      case .concerns: [SafeguardingConcernRaised.type.number]
      case .holders: [NHSNumberRecorded.type.number]
      case .links: [PersonLinkChanged.type.number]
      case .huddles: [HuddleOpened.type.number]
      case .requests: [RightsRequestReceived.type.number]
      case .namesakes:
        [
          PersonRegistered.type.number, PersonDetailsRecorded.type.number,
          ErasureExecuted.type.number,
        ]
      }
    }
  }
}
