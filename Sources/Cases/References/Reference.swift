/// The number of something in this record: a person, a case, a consent.
///
/// It is one to three capital letters, a hyphen that may be left out, and one to twelve digits, as
/// in `C-0001` or `PN01`; but not ten digits, because that reads as an NHS number. References are
/// made by the engine or given; nothing about a person can be told from one, so they may stand in
/// headers.
public protocol Reference: Identifier {}

extension Reference {
  /// Letters, a hyphen, digits; ten digits are left out by counting around them.
  public static var pattern: String { "^[A-Z]{1,3}-?([0-9]{1,9}|[0-9]{11,12})$" }

  /// Three letters, a hyphen and twelve digits.
  @inlinable public static var longest: Int { 16 }

  /// What is wrong with `bytes` as a reference.
  @inlinable
  public static func problem(with bytes: some Collection<UInt8>) -> String? {
    let letters = bytes.prefix(while: isCapital)
    let rest = bytes[letters.endIndex...]
    let digits = rest.first == UInt8(ascii: "-") ? rest.dropFirst() : rest
    guard (1...3).contains(letters.count), (1...12).contains(digits.count),
      digits.allSatisfy(isDigit)
    else {
      return "is not a reference: one to three capital letters, a hyphen, and up to twelve digits,"
        + " as in \(examples.map(\.text).joined(separator: ", "))."
    }
    return digits.count == 10
      ? "has ten digits, which reads as an NHS number. Give a reference with fewer digits." : nil
  }
}
