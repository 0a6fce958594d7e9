/// In what form somebody agreed.
public enum ConsentForm: UInt8, CodeSet {
  case verbal = 1
  case written
  case gesture
  case interpreter

  /// How people know this form.
  public var entry: CodeEntry {
    switch self {
    case .verbal: CodeEntry("verbal", "spoken")
    case .written: CodeEntry("written", "written")
    case .gesture: CodeEntry("gesture", "by gesture, or with a communication aid")
    case .interpreter: CodeEntry("interpreter", "through an interpreter")
    }
  }
}
