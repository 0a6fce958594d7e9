/// How much is told; a consent names the most that may be.
public enum DetailLevel: UInt8, CodeSet {
  case procedural = 1
  case contact
  case recommendations
  case summary
  case full

  /// How people know this level.
  public var entry: CodeEntry {
    switch self {
    case .procedural:
      CodeEntry("P0", "a procedural reply, nothing that the recipient does not know")
    case .contact: CodeEntry("L0", "the fact of contact")
    case .recommendations:
      CodeEntry(
        "L1",
        "vulnerabilities, adjustments and recommendations, without clinical narrative"
      )
    case .summary: CodeEntry("L2", "a summary report")
    case .full: CodeEntry("L3", "the full assessment or an extract of the record")
    }
  }
}
