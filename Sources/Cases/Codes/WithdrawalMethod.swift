/// How somebody withdrew.
public enum WithdrawalMethod: UInt8, CodeSet {
  case inPerson = 1
  case telephone
  case message
  case letter
  case relayed
  case conduct

  /// How people know this method.
  public var entry: CodeEntry {
    switch self {
    case .inPerson: CodeEntry("inPerson", "face to face")
    case .telephone: CodeEntry("telephone", "by telephone")
    case .message: CodeEntry("message", "by text or email")
    case .letter: CodeEntry("letter", "by letter")
    case .relayed: CodeEntry("relayed", "through somebody else")
    case .conduct: CodeEntry("conduct", "by what they did, such as walking out")
    }
  }
}
