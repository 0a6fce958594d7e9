/// What a service calls something that has no list of its own: a document, a function, a view.
public struct Name: Identifier {
  /// The name.
  public let text: String

  /// Takes a name that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "name of letters, digits and hyphens" }

  /// Names to show.
  public static var examples: [Name] { [Name(checked: "duty-senior"), Name(checked: "INC-114")] }

  /// Letters, digits and hyphens.
  public static var pattern: String { "^[A-Za-z0-9-]{1,24}$" }

  /// Twenty-four letters.
  @inlinable public static var longest: Int { 24 }

  /// What is wrong with `bytes` as a name; ten digits alone, hyphens or not, read as an NHS number.
  @inlinable
  public static func problem(with bytes: some Collection<UInt8>) -> String? {
    let digits = bytes.count(where: isDigit)
    let letters = bytes.count { isCapital($0) || isSmall($0) }
    let hyphens = bytes.count { $0 == UInt8(ascii: "-") }
    guard (1...longest).contains(bytes.count), digits + letters + hyphens == bytes.count else {
      return "is not a name of up to 24 letters, digits and hyphens, as in duty-senior."
    }
    return letters == 0 && digits == 10
      ? "has ten digits, which reads as an NHS number. Give a name with letters." : nil
  }
}
