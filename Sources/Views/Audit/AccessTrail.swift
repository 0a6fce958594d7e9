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
  /// Accesses to a set of people that is not listed, when the trail is of one case.
  public let unlisted: Int
  /// The case whose trail it is; `nil` for everything.
  public let `case`: CaseID?

  /// Everything that was looked at, from the `events` of the access stream.
  public init(_ events: [RecordedEvent], filter: AccessFilter = AccessFilter()) {
    accesses = events.compactMap(Access.init).filter(filter.admits).sorted(by: Self.isBefore)
    unlisted = 0
    self.case = nil
  }

  /// Who looked at a case, or at the person it is about, from the `events` of the access stream.
  public init(
    of case: CaseID,
    about person: PersonID?,
    _ events: [RecordedEvent],
    filter: AccessFilter = AccessFilter()
  ) {
    let all = events.compactMap(Access.init).filter(filter.admits)
    accesses = all.filter { $0.names(`case`, or: person) }.sorted(by: Self.isBefore)
    unlisted = all.count { !$0.names(`case`, or: person) && $0.content.subjects.unlisted != nil }
    self.case = `case`
  }

  private static func isBefore(_ left: Access, _ right: Access) -> Bool {
    left.event.position < right.event.position
  }
}

extension AccessTrail.Access {
  fileprivate init?(_ event: RecordedEvent) {
    guard case .recordAccessed(let content) = event.event else { return nil }
    self.init(event: event, content: content)
  }

  fileprivate func names(_ case: CaseID, or person: PersonID?) -> Bool {
    if content.cases?.contains(`case`) ?? false { return true }
    guard let person, let people = content.subjects.listed else { return false }
    return people.contains(person)
  }
}
