/// What a member of staff is employed as, as in the service description.
///
/// `SYS` is the engine, acting by rule.
public struct RoleCode: Identifier {
  /// The code.
  public let text: String

  /// Takes a code that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// The role of the engine.
  public static var engine: RoleCode { RoleCode(checked: "SYS") }

  /// What documentation calls it.
  public static var title: String { "code of a role" }

  /// Codes to show.
  public static var examples: [RoleCode] { [RoleCode(checked: "FAC"), RoleCode(checked: "SP")] }

  /// Capital letters.
  public static var pattern: String { "^[A-Z]{1,4}$" }

  /// Four letters.
  @inlinable public static var longest: Int { 4 }

  /// What is wrong with `bytes` as a code.
  @inlinable
  public static func problem(with bytes: some Collection<UInt8>) -> String? {
    let isAllowed = (1...longest).contains(bytes.count) && bytes.allSatisfy(isCapital)
    return isAllowed
      ? nil
      : "is not the code of a role: up to four capital letters, as in SP."
  }
}
