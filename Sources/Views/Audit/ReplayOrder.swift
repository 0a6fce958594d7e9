import Cases

/// In which order a replay goes.
public enum ReplayOrder: Sendable, CaseIterable {
  /// As it was written down: by position.
  case recorded
  /// As it happened in the world; what may be earliest comes first, then by position.
  case happened

  /// Whether `left` comes before `right`.
  func places(_ left: ReplayStep, before right: ReplayStep) -> Bool {
    let positions = (left.event.position, right.event.position)
    switch self {
    case .recorded: return positions.0 < positions.1
    case .happened:
      let times = (left.event.happened.earliest, right.event.happened.earliest)
      return times.0 == times.1 ? positions.0 < positions.1 : times.0 < times.1
    }
  }
}
