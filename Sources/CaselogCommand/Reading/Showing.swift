import CaseRecords
import Cases

/// What is about to be shown, and of whom it speaks: what a `RecordAccessed` says of it.
struct Showing {
  /// In what way it was reached.
  var mode = AccessMode.read

  /// The names of the views that show it.
  var views: [String]

  /// The people whose records it shows.
  var people: Set<PersonID> = []

  /// The cases it shows.
  var cases: Set<CaseID> = []

  /// The safeguarding concerns it shows.
  var concerns: Set<ConcernID> = []

  /// How many rows there are.
  var rows = 1

  /// What was searched for.
  var query: String?
}

extension Showing {
  /// Notes whom the events of `stream` speak of.
  ///
  /// - Throws: errors of the store.
  mutating func note(_ stream: StreamID, in snapshot: borrowing RecordSnapshot) throws {
    switch stream.kind {
    case .person, .staff, .huddle, .governance: break
    case .case: cases.insert(CaseID(checked: stream.name))
    case .safeguarding: concerns.insert(ConcernID(checked: stream.name))
    }
    if let person = try snapshot.subject(of: stream) { people.insert(person) }
  }
}
