import Cases

/// How far the service has got with somebody.
public enum Reach: Hashable, Sendable {
  /// Nobody has referred them.
  case notReferred
  /// Nobody has tried to see them.
  case waiting
  /// They could not be seen, so many times.
  case attempted(Int)
  /// They were met, and have not been screened.
  case screening
  /// They have been screened.
  case done
  /// They do not want to be seen, or no longer.
  case refused

  /// The state in a word or two, as in `attempted 2`.
  public var words: String {
    switch self {
    case .notReferred: "not referred"
    case .waiting: "waiting"
    case .attempted(let count): "attempted \(count)"
    case .screening: "screening"
    case .done: "done"
    case .refused: "refused"
    }
  }

  /// Whether nobody has met them.
  public var isUnseen: Bool {
    switch self {
    case .notReferred, .waiting, .attempted: true
    case .screening, .done, .refused: false
    }
  }
}

extension Reach {
  /// What `state` tells of the time from `began` on, as it stands at `instant`.
  ///
  /// Only contacts with the person count, and those meant for them: who spoke to a parent has not
  /// tried to see the child.
  init(of state: Case, since began: Instant, at instant: Instant) {
    let contacts = state.contacts.filter {
      $0.content.contactWith == .person && $0.effective >= began
    }
    let isScreened = state.screenings.contains {
      $0.effective >= began && $0.content.outcome != .incomplete
    }
    let last = contacts.max { ($0.effective, $0.version) < ($1.effective, $1.version) }
    if isScreened {
      self = .done
    } else if last?.content.outcome == .refused || state.isUnwilling(since: began, at: instant) {
      self = .refused
    } else if contacts.contains(where: { $0.content.outcome.isSeen })
      || state.isWilling(since: began, at: instant)
    {
      self = .screening
    } else if !contacts.isEmpty {
      self = .attempted(contacts.count)
    } else {
      self = state.referral == nil ? .notReferred : .waiting
    }
  }
}

extension Case {
  /// Whether the person has agreed since `began` to be worked with, so that somebody has met them.
  fileprivate func isWilling(since began: Instant, at instant: Instant) -> Bool {
    let standing = standing(to: .engage, at: instant)
    return standing.state == .given && standing.since ?? .earliest >= began
  }

  /// Whether the person has refused, or taken back, to be worked with since `began`.
  fileprivate func isUnwilling(since began: Instant, at instant: Instant) -> Bool {
    let standing = standing(to: .engage, at: instant)
    guard let since = standing.since, since >= began else { return false }
    return standing.state == .refused || standing.state == .withdrawn
  }
}
