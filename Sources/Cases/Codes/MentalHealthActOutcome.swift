/// What an assessment under the Mental Health Act ended in (M50).
public enum MentalHealthActOutcome: UInt8, CodeSet {
  case notDetained = 1
  case section2
  case section3
  case section4
  case informal

  /// How people know this outcome.
  public var entry: CodeEntry {
    switch self {
    case .notDetained: CodeEntry("notDetained", "not detained")
    case .section2: CodeEntry("s2", "detained under section 2")
    case .section3: CodeEntry("s3", "detained under section 3")
    case .section4: CodeEntry("s4", "detained under section 4")
    case .informal: CodeEntry("informal", "admitted informally")
    }
  }
}
