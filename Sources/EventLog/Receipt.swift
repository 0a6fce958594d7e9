public import TransparencyLog

/// What a request led to, durable on disk.
public struct Receipt: Equatable, Sendable {
  /// The id of the request.
  public let request: RequestID
  /// Where its events stand, in their order.
  public let events: [Entry]
  /// Whether the request had been appended before, and nothing was written now.
  public let isRepeated: Bool
  /// The head of the log that holds the events.
  public let head: Head

  /// Where one event stands.
  public struct Entry: Equatable, Sendable {
    /// Its stream.
    public let stream: StreamName
    /// Its place in the stream.
    public let version: UInt64
    /// Its place in the log.
    public let position: Position
    /// When it was recorded: microseconds since 1970, UTC.
    public let recorded: Int64
    /// Its leaf of the tree.
    public let leaf: Hash
  }
}

/// Why a request was not appended; nothing of it was written.
public enum Conflict: Error, Equatable, CustomStringConvertible {
  /// Streams do not stand where the request expected them: every one that does not; none if only the
  /// log's clock has passed the time at which it was decided.
  case moved([Move])
  /// The id has been used for another request.
  case idUsed(RequestID, at: Position)

  /// A stream that does not stand where it was expected.
  public struct Move: Equatable, Sendable {
    /// The stream.
    public let stream: StreamName
    /// Where it was expected.
    public let expected: UInt64
    /// Where it stands.
    public let actual: UInt64

    /// That `stream` was expected at one version and stands at another.
    public init(stream: StreamName, expected: UInt64, actual: UInt64) {
      self.stream = stream
      self.expected = expected
      self.actual = actual
    }
  }

  /// What happened, and what to do.
  public var description: String {
    switch self {
    case .moved(let moves) where moves.isEmpty:
      "Something was recorded later than this was decided. Decide again."
    case .moved(let moves):
      moves.map { move in
        "\(move.stream) was expected at version \(move.expected), and stands at \(move.actual)."
      }
      .joined(separator: " ") + " Look at what was recorded since, and decide again."
    case .idUsed(let id, let position):
      "The command id \(id) has been used for another request, at position \(position). "
        + "Make a new id for a new command."
    }
  }
}
