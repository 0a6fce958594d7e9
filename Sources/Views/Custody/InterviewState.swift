public import Cases

/// How far an interview by the police has got.
public enum InterviewState: Hashable, Sendable {
  /// Nobody has said; the time at which it should have begun, if there is one, has passed.
  case unknown(due: Happened?)
  /// It lies ahead.
  case expected(Happened)
  /// It goes on.
  case begun(Moment)
  /// It is over.
  case ended(Moment)

  /// The state in one word.
  public var words: String {
    switch self {
    case .unknown: "unknown"
    case .expected: "expected"
    case .begun: "begun"
    case .ended: "ended"
    }
  }

  /// When it is to begin, should have begun, began or ended.
  public var at: Happened? {
    switch self {
    case .unknown(let due): due
    case .expected(let happened): happened
    case .begun(let moment), .ended(let moment): .at(moment)
    }
  }
}

extension InterviewState {
  /// The interview of `matter` as it stands at `instant`.
  ///
  /// The last fact of the custody record since `began` counts. Before there is one it is expected at
  /// the time that was last given; for the first matter of a case the referral may have given it.
  init(of matter: Matter, in state: Case, since began: Instant, at instant: Instant) {
    let facts = matter.clockFacts.map(\.content).filter { $0.at.latest >= began }
    let last = facts.filter { $0.kind.isInterview }.max { $0.at.instant < $1.at.instant }
    if let last {
      self = last.kind == .interviewEnded ? .ended(last.at) : .begun(last.at)
      return
    }
    let referred = state.matters.first?.id == matter.id ? state.referral?.content.interview : nil
    guard let due = matter.entries.compactMap(\.content.interviewAt).last ?? referred,
      due.latest >= began
    else {
      self = .unknown(due: nil)
      return
    }
    self = due.latest >= instant ? .expected(due) : .unknown(due: due)
  }
}

extension ClockFact {
  fileprivate var isInterview: Bool { self == .interviewStarted || self == .interviewEnded }
}

extension ReferralReceived {
  /// When the interview is that the referral named as what comes next.
  fileprivate var interview: Happened? {
    nextJusticeEvent.flatMap { $0.kind == .interview ? $0.at : nil }
  }
}
