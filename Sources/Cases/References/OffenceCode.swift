/// Which offence, by its code in the index of the criminal justice system (CJS).
public struct OffenceCode: Identifier {
  /// The code.
  public let text: String

  /// Takes a code that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "offence (CJS code)" }

  /// Codes to show.
  public static var examples: [OffenceCode] { [OffenceCode(checked: "CD71039")] }

  /// Capital letters and digits.
  public static var pattern: String { "^[A-Z0-9]{4,8}$" }

  /// Eight letters and digits.
  @inlinable public static var longest: Int { 8 }

  /// What is wrong with `bytes` as such a code.
  @inlinable
  public static func problem(with bytes: some Collection<UInt8>) -> String? {
    (4...longest).contains(bytes.count) && bytes.allSatisfy { isCapital($0) || isDigit($0) }
      ? nil
      : "is not the code of an offence: four to eight capital letters and digits, as in CD71039."
  }
}
