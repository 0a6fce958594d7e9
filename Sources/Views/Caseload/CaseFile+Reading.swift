import Cases

extension CaseFile {
  /// Reports that were approved and must not be sent, or not to anybody else: what they rest on has
  /// been ended, or the person has died.
  func blockedReports(at instant: Instant, in service: Service) -> [ReportID] {
    let day = London.day(at: instant)
    let unsent = state.unsentReports(on: day, in: service).filter { !maySend($0) }
    let stopped = state.stoppedReports(on: day, in: service)
    return Set((stopped + unsent).map(\.report)).sorted()
  }

  /// Whether `report` can be sent as far as the person is concerned: nothing goes out on the consent
  /// of somebody who has died.
  func maySend(_ report: ReportApproved) -> Bool { !person.hasDied || report.outlivesThePerson }

  /// Everything told that may have been a breach, referrals of concerns included.
  func suspectedBreaches(in service: Service) -> Set<EventID> {
    state.suspectedBreaches
      .union(state.suspectedReferrals(of: concerns.map(\.state), in: service))
  }

  /// Matters whose disposal nobody has confirmed with its source.
  var unconfirmedDisposals: [MatterID] {
    state.matters.filter { matter in
      matter.disposals.contains { !$0.content.sourceConfirmed }
    }.map(\.id)
  }

  /// A purpose that was refused and is to be asked for again.
  struct Reoffer: Hashable {
    let purpose: ConsentPurpose
    let stage: JusticeStage?
    let on: Happened?
  }

  /// The purposes that stand refused at `instant`, as far as they are to be asked for again.
  func reoffers(at instant: Instant) -> [Reoffer] {
    ConsentPurpose.allCases.compactMap { purpose in
      guard state.standing(to: purpose, at: instant).state == .refused,
        let refusal = state.refusals.last(where: { $0.content.purposes.contains(purpose) }),
        let offer = refusal.content.reofferPlan.offer
      else { return nil }
      return Reoffer(purpose: purpose, stage: offer.stage, on: offer.on)
    }
  }

  /// The purposes that should be asked for again by now: the time has come, or the stage.
  func dueReoffers(at instant: Instant) -> [ConsentPurpose] {
    let stages = Set(MatterStatus.list(of: state).map(\.kind.stage))
    return reoffers(at: instant).filter { reoffer in
      let isTime = reoffer.on.map { $0.earliest <= instant } ?? false
      return isTime || reoffer.stage.map(stages.contains) ?? false
    }.map(\.purpose)
  }
}

extension MatterKind {
  /// The stage of the justice system that somebody is at with such a matter.
  fileprivate var stage: JusticeStage {
    switch self {
    case .arrest, .warrant: .custody
    case .voluntaryInterview: .interview
    case .streetBail, .preChargeBail, .underInvestigation: .community
    case .requisition, .breach, .charged, .courtBail, .courtRemand, .appeal: .court
    case .convicted: .sentence
    }
  }
}
