public import Cases

/// Who looked at records, and what for.
public struct AccessTrail: Sendable, Equatable {
  /// One time that somebody looked.
  public struct Access: Sendable, Equatable {
    /// The event as it was recorded.
    public let event: RecordedEvent
    /// What it says.
    public let content: RecordAccessed
  }

  /// How accesses are put under headings.
  public enum Grouping: Sendable, CaseIterable {
    /// By who looked.
    case user
    /// By how they belonged to the people whose records they read.
    case relationship
  }

  /// The accesses, in the order in which they were recorded.
  public let accesses: [Access]
  /// Accesses to a set of people that is not listed, when the trail is of one case or person.
  public let unlisted: Int
  /// The case or the person whose trail it is, by reference; `nil` for everything.
  public let subject: String?
  /// From where the record was looked at, in words.
  public let notes: [String]

  /// Everything that was looked at, from the `events` of the access stream.
  public init(
    _ events: [RecordedEvent],
    filter: AccessFilter = AccessFilter(),
    notes: [String] = []
  ) {
    accesses = Self.admitted(events, by: filter)
    unlisted = 0
    subject = nil
    self.notes = notes
  }

  /// Who looked at a case, or at the person it is about, from the `events` of the access stream.
  public init(
    of case: CaseID,
    about person: PersonID?,
    _ events: [RecordedEvent],
    filter: AccessFilter = AccessFilter(),
    notes: [String] = []
  ) {
    self.init(of: `case`.text, [`case`], or: person, events, filter: filter, notes: notes)
  }

  /// Who looked at a person, or at one of their `cases`, from the `events` of the access stream.
  public init(
    of person: PersonID,
    in cases: Set<CaseID>,
    _ events: [RecordedEvent],
    filter: AccessFilter = AccessFilter(),
    notes: [String] = []
  ) {
    self.init(of: person.text, cases, or: person, events, filter: filter, notes: notes)
  }

  private init(
    of subject: String,
    _ cases: Set<CaseID>,
    or person: PersonID?,
    _ events: [RecordedEvent],
    filter: AccessFilter,
    notes: [String]
  ) {
    let all = Self.admitted(events, by: filter)
    accesses = all.filter { $0.names(cases, or: person) }
    unlisted = all.count { !$0.names(cases, or: person) && $0.content.subjects.unlisted != nil }
    self.subject = subject
    self.notes = notes
  }

  /// The accesses among `events` that `filter` lets through, in the order in which they were recorded.
  private static func admitted(_ events: [RecordedEvent], by filter: AccessFilter) -> [Access] {
    let all = events.compactMap(Access.init).sorted { $0.event.position < $1.event.position }
    guard filter.unfollowedOnly else { return all.filter(filter.admits) }
    return all.indices.filter { place in
      all[place].content.mode == .search && !all[place].isFollowed(in: all[(place + 1)...])
    }
    .map { all[$0] }.filter(filter.admits)
  }
}

extension AccessTrail.Access {
  fileprivate init?(_ event: RecordedEvent) {
    guard case .recordAccessed(let content) = event.event else { return nil }
    self.init(event: event, content: content)
  }

  /// Whether, on the same day, the same reader opened a record of somebody that this search found.
  fileprivate func isFollowed(in later: ArraySlice<Self>) -> Bool {
    guard let found = content.subjects.listed, !found.isEmpty else { return false }
    let day = London.day(at: event.recorded)
    return later.contains { access in
      access.event.author.staff == event.author.staff
        && London.day(at: access.event.recorded) == day
        && (access.content.mode == .read || access.content.mode == .auditReplay)
        && access.content.subjects.listed.map { !Set($0).isDisjoint(with: found) } ?? false
    }
  }

  fileprivate func names(_ cases: Set<CaseID>, or person: PersonID?) -> Bool {
    if content.cases?.contains(where: cases.contains) ?? false { return true }
    guard let person, let people = content.subjects.listed else { return false }
    return people.contains(person)
  }
}
