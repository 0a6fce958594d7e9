/// Which event: the command that caused it, and its place among that command's events.
public struct EventID: Word, Hashable {
  /// The command.
  public let command: CommandID

  /// The place, from 0.
  public let index: UInt16

  /// The event at `index` of `command`.
  @inlinable
  public init(command: CommandID, index: UInt16) {
    self.command = command
    self.index = index
  }

  /// A command id, a slash, and a number.
  public static var pattern: String {
    "\(CommandID.pattern.dropLast())/(0|[1-9][0-9]{0,4})$"
  }

  /// What documentation calls it.
  public static var title: String { "event id (a command id and a number)" }

  /// Ids to show.
  public static var examples: [EventID] {
    CommandID.examples.flatMap { [EventID(command: $0, index: 0), EventID(command: $0, index: 3)] }
  }

  /// Stored as the command's two numbers and the place.
  @inlinable public static var width: Int { CommandID.width + 1 }

  /// Hands over the command and the place.
  @inlinable
  public static func compact<F: Form>(_ fields: inout F, _ was: EventID?) -> EventID {
    let command = CommandID.compact(&fields, was?.command)
    let index = fields.integer(was.map { Int64($0.index) }, in: 0...Int64(UInt16.max))
    return EventID(command: command, index: UInt16(truncatingIfNeeded: index))
  }

  /// Every command and every place make an id.
  public var isSound: Bool { true }
}

extension EventID {
  /// The event that `words` name, as in `0195e0c2-7a31-7b4d-9f10-5d2c8e41a6b3/0`.
  ///
  /// - Throws: how the words differ from that.
  public init(words: String) throws(WordProblem) {
    let halves = words.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[1].utf8.allSatisfy(isDigit), let index = UInt16(halves[1]),
      String(index) == halves[1]
    else {
      throw WordProblem(
        "is not an event id: a command id, a slash and a number, as in"
          + " \(Self.blank.words)."
      )
    }
    self.init(command: try CommandID(words: String(halves[0])), index: index)
  }

  /// The command id, a slash, and the place.
  public var words: String { "\(command.words)/\(index)" }
}

extension EventID: CustomStringConvertible {
  /// The id in words.
  public var description: String { words }
}
