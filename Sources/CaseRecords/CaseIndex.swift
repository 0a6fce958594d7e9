import Cases
import EventLog

/// Which cases a person has, which safeguarding concerns a case, and which huddles there were.
///
/// Kept in memory and caught up from the log when it is asked: the header tells which events to open.
struct CaseIndex {
  private var next: UInt64 = 0
  private var cases: [PersonID: Set<CaseID>] = [:]
  private var concerns: [CaseID: Set<ConcernID>] = [:]
  private var huddles: Set<StreamID> = []

  /// Every case of `person`, open or not.
  func cases(of person: PersonID) -> Set<CaseID> { cases[person] ?? [] }

  /// Every concern that was linked to `case` when it was raised.
  func concerns(of id: CaseID) -> Set<ConcernID> { concerns[id] ?? [] }

  /// The huddle before `stream` and the one after it, as far as there are any.
  func huddles(around stream: StreamID) -> [StreamID] {
    [huddles.filter { $0 < stream }.max(), huddles.filter { $0 > stream }.min()]
      .compactMap(\.self)
  }

  /// Takes in what has been recorded since the last time.
  mutating func catchUp(with snapshot: borrowing RecordSnapshot) throws {
    let types: Set = [
      ReferralReceived.type.number, SafeguardingConcernRaised.type.number, HuddleOpened.type.number,
    ]
    let size = try snapshot.head.size
    try snapshot.forEachEvent(from: next, types: types) { event in
      take(event)
      return true
    }
    next = size
  }

  /// Takes in one event; taking it in twice changes nothing.
  mutating func take(_ event: RecordedEvent) {
    if case .referralReceived(let content) = event.event,
      let id = try? CaseID(words: event.stream.name)
    {
      cases[content.person, default: []].insert(id)
    }
    if event.type == HuddleOpened.type.number { huddles.insert(event.stream) }
    if case .safeguardingConcernRaised(let content) = event.event,
      let id = try? ConcernID(words: event.stream.name)
    {
      for linked in content.linkedCases ?? [] { concerns[linked, default: []].insert(id) }
    }
  }
}
