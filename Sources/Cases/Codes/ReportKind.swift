/// What kind of report was approved (M47).
public enum ReportKind: UInt8, CodeSet {
  case verbal = 1
  case writtenShort
  case writtenFull
  case preSentenceInput
  case treatmentSuitability

  /// How people know this kind.
  public var entry: CodeEntry {
    switch self {
    case .verbal: CodeEntry("verbal", "an outline for speaking")
    case .writtenShort: CodeEntry("writtenShort", "a short written report")
    case .writtenFull: CodeEntry("writtenFull", "a full written report")
    case .preSentenceInput: CodeEntry("psrInput", "input to a pre-sentence report of probation")
    case .treatmentSuitability:
      CodeEntry("cstrSuitability", "suitability for a community sentence treatment requirement")
    }
  }
}
