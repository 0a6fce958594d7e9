/// A postcode of the United Kingdom; `ZZ99 3VZ` stands for no fixed abode.
public struct Postcode: Identifier {
  /// The code.
  public let text: String

  /// Takes a code that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "postcode" }

  /// Codes to show.
  public static var examples: [Postcode] {
    [Postcode(checked: "M6 5FW"), Postcode(checked: "ZZ99 3VZ")]
  }

  /// Capital letters and digits, a blank, a digit and two letters.
  public static var pattern: String { "^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$" }

  /// It tells where somebody lives.
  public static var isIdentifying: Bool { true }

  /// Four, a blank, and three.
  @inlinable public static var longest: Int { 8 }

  /// What is wrong with `bytes` as such a code.
  public static func problem(with bytes: some Collection<UInt8>) -> String? {
    let halves = bytes.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard halves.count == 2, isDistrict(halves[0]), isUnit(halves[1]) else {
      return "is not a postcode in capital letters with a blank, as in M6 5FW."
    }
    return nil
  }

  /// Whether `bytes` are one or two letters, a digit, and perhaps one more letter or digit.
  private static func isDistrict(_ bytes: some Collection<UInt8>) -> Bool {
    let letters = bytes.prefix(while: isCapital)
    let rest = bytes.dropFirst(letters.count)
    return (1...2).contains(letters.count) && (1...2).contains(rest.count)
      && rest.prefix(1).allSatisfy(isDigit)
      && rest.allSatisfy { isCapital($0) || isDigit($0) }
  }

  /// Whether `bytes` are a digit and two letters.
  private static func isUnit(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.count == 3 && bytes.prefix(1).allSatisfy(isDigit)
      && bytes.dropFirst().allSatisfy(isCapital)
  }
}
