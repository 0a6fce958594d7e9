/// One line of a code list: what people type, what it means, and what it counts as nationally.
public struct CodeEntry: Hashable, Sendable {
  /// What people type, and what JSON holds.
  public let code: String

  /// What the code means, as a phrase in lower case.
  public let meaning: String

  /// The code of a national list that this one is counted under, if there is one.
  public let national: String?

  /// A line of a code list.
  public init(_ code: String, _ meaning: String, national: String? = nil) {
    self.code = code
    self.meaning = meaning
    self.national = national
  }
}
