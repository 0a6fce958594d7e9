/// What somebody wants appended: all of it or nothing.
public struct AppendRequest: Sendable {
  /// The id its caller made for it; the same id with the same request is answered the same way.
  public let id: RequestID
  /// What was asked, in a form of the caller's; only its keyed digest is stored.
  ///
  /// It must not depend on what the answer was decided from, or a request repeated after a lost
  /// answer would look like another one.
  public let request: [UInt8]
  /// Where every stream must stand that the decision read; 0 means that it must not exist.
  public let expectations: [Expectation]
  /// The events, in their order.
  public let events: [ProposedEvent]
  /// When it was decided: microseconds since 1970, UTC.
  ///
  /// It becomes the recorded time of the events, unless the last event of the log is later.
  public let decided: Int64

  /// A request.
  public init(
    id: RequestID,
    request: [UInt8],
    expectations: [Expectation],
    events: [ProposedEvent],
    decided: Int64
  ) {
    self.id = id
    self.request = request
    self.expectations = expectations
    self.events = events
    self.decided = decided
  }
}

/// Where a stream must stand for a request to hold.
public struct Expectation: Hashable, Sendable {
  /// The stream, which the request may write or only have read.
  public let stream: StreamName
  /// The version of its last event; 0 if it must not exist.
  public let version: UInt64

  /// That `stream` stands at `version`.
  public init(_ stream: StreamName, at version: UInt64) {
    self.stream = stream
    self.version = version
  }
}

/// An event before it has a place.
public struct ProposedEvent: Sendable {
  /// The stream it goes to.
  public let stream: StreamName
  /// What stands in clear about it.
  public let description: EventDescription
  /// What it says, by whose it is; at most fifteen.
  public let sections: [(owner: Owner, content: [UInt8])]

  /// An event for `stream`.
  public init(
    stream: StreamName,
    description: EventDescription,
    sections: [(owner: Owner, content: [UInt8])]
  ) {
    self.stream = stream
    self.description = description
    self.sections = sections
  }
}
