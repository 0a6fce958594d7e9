/// What kind of assessment was made.
public enum AssessmentKind: UInt8, CodeSet {
  case core = 1
  case specialist

  /// How people know this kind.
  public var entry: CodeEntry {
    switch self {
    case .core: CodeEntry("core", "a core assessment")
    case .specialist:
      CodeEntry("specialist", "a specialist assessment, by a registered professional")
    }
  }
}
