/// Which organisation of the health service, by its code in the Organisation Data Service (ODS).
public struct OrganisationCode: Identifier {
  /// The code.
  public let text: String

  /// Takes a code that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "organisation (ODS code)" }

  /// Codes to show.
  public static var examples: [OrganisationCode] { [OrganisationCode(checked: "P87001")] }

  /// Capital letters and digits.
  public static var pattern: String { "^[A-Z0-9]{3,8}$" }

  /// Eight letters and digits.
  @inlinable public static var longest: Int { 8 }

  /// What is wrong with `bytes` as such a code.
  @inlinable
  public static func problem(with bytes: some Collection<UInt8>) -> String? {
    (3...longest).contains(bytes.count) && bytes.allSatisfy { isCapital($0) || isDigit($0) }
      ? nil
      : "is not the code of an organisation: up to eight capital letters and digits, as in P87001."
  }
}
