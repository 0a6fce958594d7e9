/// Which area, as in the service description: where somebody lives, or whose team works on a case.
public struct AreaCode: Identifier {
  /// The code.
  public let text: String

  /// Takes a code that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "code of an area" }

  /// Codes to show.
  public static var examples: [AreaCode] { [AreaCode(checked: "SAL"), AreaCode(checked: "BOL")] }

  /// Capital letters.
  public static var pattern: String { "^[A-Z]{2,4}$" }

  /// Four letters.
  @inlinable public static var longest: Int { 4 }

  /// What is wrong with `bytes` as such a code.
  @inlinable
  public static func problem(with bytes: some Collection<UInt8>) -> String? {
    (2...longest).contains(bytes.count) && bytes.allSatisfy(isCapital)
      ? nil : "is not the code of an area: two to four capital letters, as in SAL."
  }
}
