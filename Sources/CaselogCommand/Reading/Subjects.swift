import CaseRecords
import Cases
import Views

/// Whom the streams of a record are about.
struct Subjects {
  private var people: [StreamID: PersonID] = [:]

  /// Whom the cases and concerns are about of which the record tells.
  init(in snapshot: borrowing RecordSnapshot) throws {
    let types: Set = [ReferralReceived.type.number, SafeguardingConcernRaised.type.number]
    try snapshot.forEachEvent(types: types) { event in
      if case .referralReceived(let content) = event.event {
        people[event.stream] = content.person
      }
      if case .safeguardingConcernRaised(let content) = event.event {
        people[event.stream] = content.subject.person
      }
      return true
    }
  }

  /// What is about to be shown where a decision is told that has read `streams`; whoever asks may see the
  /// cases among them.
  static func showing(
    _ streams: Set<StreamID>,
    in snapshot: borrowing RecordSnapshot,
    view: String
  ) throws -> Showing {
    var showing = Showing(views: [view])
    let subjects = try Subjects(in: snapshot)
    for stream in streams.sorted() where try snapshot.exists(stream) {
      if stream.kind == .case { try snapshot.requireSight(of: stream) }
      subjects.note(stream, in: &showing)
    }
    return showing
  }

  /// Notes in `showing` whom events of `stream` speak of.
  func note(_ stream: StreamID, in showing: inout Showing) {
    switch stream.kind {
    case .person:
      if let person = try? PersonID(words: stream.name) { showing.people.insert(person) }
    case .case:
      if let id = try? CaseID(words: stream.name) { showing.cases.insert(id) }
      if let person = people[stream] { showing.people.insert(person) }
    case .safeguarding:
      if let id = try? ConcernID(words: stream.name) { showing.concerns.insert(id) }
      if let person = people[stream] { showing.people.insert(person) }
    case .staff, .huddle, .governance: break
    }
  }
}
