/// What checking a whole log has found, with the counts of what was checked.
public struct Verification: Equatable, Sendable {
  /// How many events were read.
  public internal(set) var events: UInt64 = 0
  /// How many sealed sections had the bytes that their headers speak of.
  public internal(set) var sections: UInt64 = 0
  /// How many sections were opened under their owners' keys; none without the store's key.
  public internal(set) var opened: UInt64 = 0
  /// How many events were read, word for word, by whoever knows what they mean.
  public internal(set) var read: UInt64 = 0
  /// How many sections are gone because their owners have been erased.
  public internal(set) var erased: UInt64 = 0
  /// How many stored tree nodes were computed again.
  public internal(set) var nodes: UInt64 = 0
  /// How many streams there are.
  public internal(set) var streams: UInt64 = 0
  /// How many command ids there are.
  public internal(set) var commands: UInt64 = 0
  /// How many events an earlier log had, with which this one begins; `nil` if no earlier one was given,
  /// or this one does not begin with it.
  public internal(set) var grownFrom: UInt64?
  /// Everything that is wrong, in the order in which it was found.
  public internal(set) var problems: [Problem] = []

  /// Nothing checked yet.
  public init() {}

  /// One thing that is wrong.
  public struct Problem: Equatable, Sendable, CustomStringConvertible {
    /// The event that it concerns, if it concerns one.
    public let position: Position?
    /// What is wrong.
    public let sentence: String

    /// One thing that is wrong.
    public init(position: Position?, sentence: String) {
      self.position = position
      self.sentence = sentence
    }

    /// The event and what is wrong with it.
    public var description: String {
      if let position { "Event at position \(position): \(sentence)" } else { sentence }
    }
  }

  /// Adds the counts of another stretch; what is wrong is told elsewhere.
  mutating func add(_ other: Verification) {
    events += other.events
    sections += other.sections
    opened += other.opened
    read += other.read
    erased += other.erased
    nodes += other.nodes
    commands += other.commands
  }
}
