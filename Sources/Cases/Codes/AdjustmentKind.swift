/// What makes information or communication easier for a person.
public enum AdjustmentKind: UInt8, CodeSet {
  case shortQuestions = 1
  case plainLanguage
  case extraTime
  case breaks
  case quietRoom
  case visualAids
  case writtenSummary
  case supporter
  case sameWorker
  case lipReading
  case stepFreeAccess
  case other

  /// How people know this adjustment.
  public var entry: CodeEntry {
    switch self {
    case .shortQuestions: CodeEntry("shortQuestions", "short questions")
    case .plainLanguage: CodeEntry("plainLanguage", "plain language")
    case .extraTime: CodeEntry("extraTime", "extra time")
    case .breaks: CodeEntry("breaks", "breaks")
    case .quietRoom: CodeEntry("quietRoom", "a quiet room")
    case .visualAids: CodeEntry("visualAids", "pictures and visual aids")
    case .writtenSummary: CodeEntry("writtenSummary", "a written summary")
    case .supporter: CodeEntry("supporter", "somebody they know beside them")
    case .sameWorker: CodeEntry("sameWorker", "always the same worker")
    case .lipReading: CodeEntry("lipReading", "a face to lip-read from")
    case .stepFreeAccess: CodeEntry("stepFreeAccess", "step-free access")
    case .other: CodeEntry("other", "another adjustment")
    }
  }
}
