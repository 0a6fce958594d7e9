/// Which place of work: a custody suite, a court, a base, or a kind of place.
///
/// The service description lists the sites there are.
public struct SiteCode: Identifier {
  /// The code.
  public let text: String

  /// Takes a code that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "code of a site" }

  /// Codes to show.
  public static var examples: [SiteCode] {
    [SiteCode(checked: "CU-PEN"), SiteCode(checked: "COMM")]
  }

  /// Capital letters, digits and hyphens.
  public static var pattern: String { "^[A-Z0-9-]{1,8}$" }

  /// Eight letters.
  @inlinable public static var longest: Int { 8 }

  /// What is wrong with `bytes` as a code.
  @inlinable
  public static func problem(with bytes: some Collection<UInt8>) -> String? {
    let isAllowed =
      (1...longest).contains(bytes.count)
      && bytes.allSatisfy { isCapital($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
    return isAllowed
      ? nil
      : "is not the code of a site: up to eight capital letters, digits and hyphens, as in CU-PEN."
  }
}
