/// Which kind of court sits.
public enum CourtType: UInt8, CodeSet {
  case magistrates = 1
  case youth
  case crown

  /// How people know this court.
  public var entry: CodeEntry {
    switch self {
    case .magistrates: CodeEntry("mag", "magistrates' court")
    case .youth: CodeEntry("youth", "youth court")
    case .crown: CodeEntry("crown", "Crown Court")
    }
  }
}
