/// What was wrong with an entry.
public enum CorrectionKind: UInt8, CodeSet {
  case amended = 1
  case recordedInError
  case wrongPerson
  case wrongCase
  case lateInformation
  case disputeNoted

  /// How people know this kind.
  public var entry: CodeEntry {
    switch self {
    case .amended: CodeEntry("amended", "some of its values are wrong, and are replaced")
    case .recordedInError: CodeEntry("recordedInError", "it should not have been recorded")
    case .wrongPerson: CodeEntry("wrongPerson", "it is about another person")
    case .wrongCase: CodeEntry("wrongCase", "it belongs to another case")
    case .lateInformation:
      CodeEntry("lateInformation", "it was right, but something true at the time was not known")
    case .disputeNoted: CodeEntry("disputeNoted", "somebody disputes it; the entry stands")
    }
  }
}
