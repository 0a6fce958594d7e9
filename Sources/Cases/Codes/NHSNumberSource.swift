/// How an NHS number became known.
public enum NHSNumberSource: UInt8, CodeSet {
  case trace = 1
  case told
  case document

  /// How people know this source.
  public var entry: CodeEntry {
    switch self {
    case .trace: CodeEntry("trace", "traced in the Personal Demographics Service")
    case .told: CodeEntry("told", "the person or somebody else told us")
    case .document: CodeEntry("document", "it stands in a document")
    }
  }
}
