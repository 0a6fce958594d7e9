public import Cases

extension CaseStatus {
  /// The status as one word for programs.
  public var word: String {
    switch self {
    case .unknown: "unknown"
    case .referred: "referred"
    case .accepted: "accepted"
    case .notAccepted: "notAccepted"
    case .closed: "closed"
    }
  }
}
