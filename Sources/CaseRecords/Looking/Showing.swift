public import Cases

/// What is about to be shown, and of whom it speaks: what a `RecordAccessed` says of it.
public struct Showing: Sendable {
  /// In what way it was reached.
  public var mode: AccessMode
  /// The names of the views that show it.
  public var views: [Name]
  /// The people whose records it shows.
  public var people: Set<PersonID> = []
  /// The cases it shows.
  public var cases: Set<CaseID> = []
  /// The safeguarding concerns it shows.
  public var concerns: Set<ConcernID> = []
  /// How many rows there are.
  public var rows = 1
  /// What was searched for.
  public var query: Line?

  /// Something that is shown by the views or commands called `views`.
  public init(mode: AccessMode = .read, views: [String]) {
    self.mode = mode
    self.views = views.map(Name.init(checked:))
  }
}

extension Showing {
  /// Notes whom the events of `stream` speak of.
  ///
  /// - Throws: errors of the store.
  public mutating func note(_ stream: StreamID, in snapshot: borrowing RecordSnapshot) throws {
    switch stream.kind {
    case .person, .staff, .huddle, .governance: break
    case .case: cases.insert(CaseID(checked: stream.name))
    case .safeguarding: concerns.insert(ConcernID(checked: stream.name))
    }
    if let person = try snapshot.subject(of: stream) { people.insert(person) }
  }
}

extension Showing {
  /// What is recorded of its being shown to `looker`.
  func access(to looker: Looker, by relationship: Relationship, under glass: BreakGlassID?)
    -> RecordAccessed
  {
    RecordAccessed(
      mode: mode,
      purpose: looker.purpose,
      subjects: AccessedSubjects(of: people),
      relationship: relationship,
      views: views,
      fieldNames: looker.fields,
      cases: cases.isEmpty ? nil : cases.sorted(),
      concerns: concerns.isEmpty ? nil : concerns.sorted(),
      rows: Count(checked: Int64(rows)),
      query: query,
      session: looker.user,
      breakGlass: glass
    )
  }
}
