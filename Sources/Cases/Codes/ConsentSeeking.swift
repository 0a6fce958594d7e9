/// Whether agreement to a safeguarding step was sought, and what came of it.
public enum ConsentSeeking: UInt8, CodeSet {
  case agreed = 1
  case refused
  case unableToDecide
  case unsafe
  case impracticable

  /// How people know this outcome.
  public var entry: CodeEntry {
    switch self {
    case .agreed: CodeEntry("agreed", "sought, and given")
    case .refused: CodeEntry("refused", "sought, and refused")
    case .unableToDecide: CodeEntry("unableToDecide", "sought; the person could not decide")
    case .unsafe: CodeEntry("unsafe", "not sought: asking would have increased the risk")
    case .impracticable:
      CodeEntry("impracticable", "not sought: there was no way or no time to ask")
    }
  }
}
