/// Which language: two letters of ISO 639-1, or `bsl` for British Sign Language.
public struct LanguageCode: Identifier {
  /// The code.
  public let text: String

  /// Takes a code that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "language (ISO 639-1, or bsl)" }

  /// Codes to show.
  public static var examples: [LanguageCode] {
    [LanguageCode(checked: "pl"), LanguageCode(checked: "bsl")]
  }

  /// Two small letters, or `bsl`.
  public static var pattern: String { "^([a-z]{2}|bsl)$" }

  /// Three letters.
  @inlinable public static var longest: Int { 3 }

  /// What is wrong with `bytes` as such a code.
  @inlinable
  public static func problem(with bytes: some Collection<UInt8>) -> String? {
    bytes.count == 2 && bytes.allSatisfy(isSmall) || bytes.elementsEqual("bsl".utf8)
      ? nil : "is not a language: two small letters of ISO 639-1, as in pl, or bsl."
  }
}
