import Cases

extension ReferralContext {
  /// K07: whether each disclosure to a decision maker came before the decision.
  var beforeDecision: [Indication] {
    state.disclosures.compactMap(\.content.decision).map { decision in
      switch decision.timing {
      case .before: .met
      case .after: .missed
      case .notKnown: .unknown
      }
    }
  }

  /// K08: whether it was ever tried to reach them in vain.
  var wasUnreached: Bool {
    state.contacts.contains {
      $0.content.contactWith == .person && !$0.content.outcome.isSeen
        && $0.content.outcome != .refused
    }
  }

  /// K08: whether they ever could not decide about being engaged with.
  var wasUnable: Bool {
    state.capacities.contains { capacity in
      guard capacity.content.purposes.contains(.engage) else { return false }
      switch capacity.content.outcome {
      case .lacks, .notCompetent, .unable: return true
      case .has, .competent: return false
      }
    }
  }

  /// K08: whether they ever refused to be engaged with.
  var wasRefused: Bool { state.refusals.contains { $0.content.purposes.contains(.engage) } }

  /// K08: whether they ever agreed to it.
  var wasGiven: Bool {
    state.consents.contains { $0.content.purposes.contains { $0.purpose == .engage } }
  }

  /// K09: whether, after each refusal that is to be followed by another question, one of its purposes
  /// was asked for again.
  var askedAgain: [Indication] {
    state.refusals.filter { $0.content.reofferPlan.offer != nil }.map { refusal in
      let purposes = refusal.content.purposes
      let isAgreed = state.consents.contains { consent in
        consent.version > refusal.version
          && consent.content.purposes.contains { purposes.contains($0.purpose) }
      }
      let isRefused = state.refusals.contains { other in
        other.version > refusal.version && other.content.purposes.contains(where: purposes.contains)
      }
      return isAgreed || isRefused ? .met : file.isClosed ? .missed : .pending
    }
  }
}

extension OnwardReferral {
  /// K11: whether the service took it on.
  var acceptance: Indication {
    guard let outcome else { return .pending }
    if outcomes.contains(where: { $0.content.outcome.impliesAcceptance }) { return .met }
    switch outcome {
    case .sent, .acknowledged, .waitingList, .noResponse: return .pending
    case .rejectedCriteria, .rejectedArea, .rejectedCapacity, .rejectedInformation, .declined,
      .notReached, .alreadyOpen, .withdrawn, .cancelled:
      return .missed
    case .accepted, .appointmentOffered, .attended, .notAttended, .engaged, .completed,
      .disengaged:
      return .met
    }
  }

  /// K11: whether they came to the first appointment.
  var attendance: Indication {
    if outcomes.contains(where: { $0.content.attendedFirst == true }) { return .met }
    if outcomes.contains(where: { $0.content.attendedFirst == false }) { return .missed }
    return acceptance == .missed ? .missed : .pending
  }
}

extension OnwardOutcome {
  /// Whether whoever got so far had been accepted.
  fileprivate var impliesAcceptance: Bool {
    switch self {
    case .accepted, .appointmentOffered, .attended, .notAttended, .engaged, .completed,
      .disengaged:
      true
    case .sent, .acknowledged, .rejectedCriteria, .rejectedArea, .rejectedCapacity,
      .rejectedInformation, .waitingList, .cancelled, .declined, .notReached, .alreadyOpen,
      .withdrawn, .noResponse:
      false
    }
  }
}
