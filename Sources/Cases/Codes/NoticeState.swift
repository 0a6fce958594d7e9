/// How far a notice to a recipient has got.
public enum NoticeState: UInt8, CodeSet {
  case sent = 1
  case acknowledged
  case destroyed
  case notPossible

  /// How people know this state.
  public var entry: CodeEntry {
    switch self {
    case .sent: CodeEntry("sent", "it was sent")
    case .acknowledged: CodeEntry("acknowledged", "the recipient has it")
    case .destroyed: CodeEntry("destroyed", "the recipient has destroyed what was told")
    case .notPossible:
      CodeEntry("notPossible", "it was not possible, or took disproportionate effort")
    }
  }
}
