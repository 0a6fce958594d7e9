/// A format in which a person can take information in.
public enum InformationFormat: UInt8, CodeSet {
  case easyRead = 1
  case largePrint
  case signLanguage
  case braille
  case audio
  case electronic
  case spoken

  /// How people know this format.
  public var entry: CodeEntry {
    switch self {
    case .easyRead: CodeEntry("easyRead", "easy read")
    case .largePrint: CodeEntry("largePrint", "large print")
    case .signLanguage: CodeEntry("BSL", "British Sign Language")
    case .braille: CodeEntry("braille", "braille")
    case .audio: CodeEntry("audio", "audio")
    case .electronic: CodeEntry("electronic", "electronic text")
    case .spoken: CodeEntry("spoken", "read aloud")
    }
  }
}
