/// What a type of event is called, counted as, and means.
public struct EventType: Hashable, Sendable {
  /// Its number in the catalogue, which is stored, and never used again for another type.
  public let number: UInt16

  /// Its name, which says in the past tense what happened.
  public let name: String

  /// The version of its listing that is written now, from 1.
  public let version: UInt16

  /// What it records, as a sentence.
  public let meaning: String

  /// A type of event.
  public init(_ number: UInt16, _ name: String, version: UInt16 = 1, _ meaning: String) {
    self.number = number
    self.name = name
    self.version = version
    self.meaning = meaning
  }
}
