/// What kind of failure it is: the exit code, and its stable name in JSON.
enum FailureCode: Int32, CaseIterable {
  /// For a reason that is none of the others.
  case failed = 1
  case notFound = 3
  /// A stream has moved on from the version that was expected.
  case movedOn = 4
  /// By a rule, or because the input is malformed.
  case refused = 5
  case notPermitted = 6
  /// What is stored is not what was stored.
  case integrity = 8
  /// A view is behind the log and could not catch up.
  case stale = 9
  case usage = 64
  case inputOutput = 74
  case busy = 75
  /// This store or key cannot be used.
  case unusable = 78

  /// The name that programs know it by.
  var name: String {
    switch self {
    case .failed: "failed"
    case .notFound: "notFound"
    case .movedOn: "movedOn"
    case .refused: "refused"
    case .notPermitted: "notPermitted"
    case .integrity: "integrity"
    case .stale: "stale"
    case .usage: "usage"
    case .inputOutput: "inputOutput"
    case .busy: "busy"
    case .unusable: "unusable"
    }
  }
}
