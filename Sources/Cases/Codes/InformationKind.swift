/// What kind of information reached the service.
public enum InformationKind: UInt8, CodeSet {
  case gpSummary = 1
  case clinicalRecord
  case letter
  case report
  case socialCareRecord
  case schoolRecord
  case policeInformation
  case policeIntelligence
  case courtPapers
  case spoken
  case other

  /// How people know this kind.
  public var entry: CodeEntry {
    switch self {
    case .gpSummary: CodeEntry("gpSummary", "a summary from a GP")
    case .clinicalRecord: CodeEntry("clinicalRecord", "an entry of another clinical record")
    case .letter: CodeEntry("letter", "a letter")
    case .report: CodeEntry("report", "a report or an assessment by somebody else")
    case .socialCareRecord: CodeEntry("socialCareRecord", "a record of social care")
    case .schoolRecord: CodeEntry("schoolRecord", "a record of a school or college")
    case .policeInformation: CodeEntry("policeInformation", "information from the police")
    case .policeIntelligence:
      CodeEntry("policeIntelligence", "police intelligence, which stays labelled as such")
    case .courtPapers: CodeEntry("courtPapers", "court papers")
    case .spoken: CodeEntry("spoken", "something said, not written")
    case .other: CodeEntry("other", "something else")
    }
  }
}
