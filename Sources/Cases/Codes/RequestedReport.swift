/// What somebody asks this service for.
public enum RequestedReport: UInt8, CodeSet {
  case verbal = 1
  case written
  case preSentenceInput
  case treatmentSuitability
  case information

  /// How people know this kind.
  public var entry: CodeEntry {
    switch self {
    case .verbal: CodeEntry("verbal", "a report in words, in court or by telephone")
    case .written: CodeEntry("written", "a written report")
    case .preSentenceInput: CodeEntry("psrInput", "input to a pre-sentence report of probation")
    case .treatmentSuitability:
      CodeEntry("cstrSuitability", "suitability for a community sentence treatment requirement")
    case .information: CodeEntry("information", "information other than a report")
    }
  }
}
