extension Matter {
  /// Where somebody stands, by the last thing that says so.
  ///
  /// Facts of the custody record and what is said of the matter count alike, by when they happened:
  /// a release ends a detention whichever of the two tells of it.
  public var custodyStage: CustodyStage {
    guard !isDisposed, let last = custodySteps.last else { return .elsewhere }
    if last.stage == .charged, !custodySteps.contains(where: { $0.stage == .held }) {
      return .elsewhere
    }
    return last.stage
  }

  /// When they were charged after they were last held; `nil` unless that is where they stand.
  public var chargedAt: Happened? {
    let steps = custodySteps
    guard custodyStage == .charged, let before = steps.lastIndex(where: { $0.stage != .charged })
    else { return nil }
    return steps[steps.index(after: before)].happened
  }

  /// From when on the service may have met them in this detention, or before this interview.
  ///
  /// For somebody who was held for the same matter before, that is when they came in again.
  public var attendanceBegan: Instant {
    let began = clockFacts.filter { $0.content.kind == .relevantTime }.map(\.content.at.instant)
      .max()
    let isAgain = clockFacts.contains { fact in
      fact.content.kind.endsDetention && fact.content.at.instant < began ?? .earliest
    }
    return isAgain ? began ?? .earliest : startedAt?.earliest ?? began ?? .earliest
  }

  /// Something that says where somebody stands.
  private struct Step {
    let stage: CustodyStage
    let happened: Happened
    let recorded: Instant
    let version: UInt64

    /// What begins counts from its earliest instant, what ends from its latest, so that a day that
    /// saw both ends with the end.
    var time: Instant {
      stage == .held || stage == .volunteer ? happened.earliest : min(happened.latest, recorded)
    }
  }

  /// All of that, in the order in which it happened.
  private var custodySteps: [Step] {
    let facts = clockFacts.compactMap { entry in
      entry.content.kind.stage.map { stage in
        Step(
          stage: stage,
          happened: .at(entry.content.at),
          recorded: entry.recorded,
          version: entry.version
        )
      }
    }
    return (facts + kinds).sorted { ($0.time, $0.version) < ($1.time, $1.version) }
  }

  /// What was said of the matter; that it is as it was says nothing new.
  private var kinds: [Step] {
    entries.indices.compactMap { index in
      let entry = entries[index]
      let isNew = index == 0 || entries[index - 1].content.kind != entry.content.kind
      guard isNew, let stage = entry.content.kind.custodyStage else { return nil }
      let isBeginning = stage == .held || stage == .volunteer
      let said = isBeginning ? entry.content.startedAt : entry.content.releasedAt
      return Step(
        stage: stage,
        happened: said ?? entry.happened,
        recorded: entry.recorded,
        version: entry.version
      )
    }
  }
}

extension ClockFact {
  /// Where somebody stands after this fact; `nil` if it does not say.
  fileprivate var stage: CustodyStage? {
    switch self {
    case .arrested, .relevantTime: .held
    case .charged, .bailed, .transferredToCourt: .charged
    case .releasedUnderInvestigation, .releasedWithoutAction, .releasedOnBail: .elsewhere
    case .detentionAuthorised, .reviewHeld, .extensionAuthorised, .warrant, .clockPaused,
      .clockResumed, .interviewStarted, .interviewEnded:
      nil
    }
  }
}

extension MatterKind {
  /// Where somebody stands whose matter is of this kind; `nil` if it does not say.
  fileprivate var custodyStage: CustodyStage? {
    switch self {
    case .arrest: .held
    case .voluntaryInterview: .volunteer
    case .charged: .charged
    case .streetBail, .preChargeBail, .underInvestigation, .requisition, .courtBail, .courtRemand,
      .convicted, .appeal:
      .elsewhere
    case .warrant, .breach: nil
    }
  }
}
