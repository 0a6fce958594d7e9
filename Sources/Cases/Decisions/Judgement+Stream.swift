extension Judgement {
  /// INV-01, as far as it can be judged without the log: the event belongs to a stream of this kind,
  /// begins one exactly when its type does, and joins no closed case that it would change.
  func judgeStream() throws(Refusal) {
    try requireKind()
    try requireBeginning()
    try requireOpenCase()
    warnOfWorkNotAccepted()
  }

  private func requireKind() throws(Refusal) {
    let home = event.home
    try require(
      home.contains(stream),
      .sense,
      else: Refusal(
        rule: "INV-01",
        problem: "\(event.type.name) does not belong in \(stream).",
        why: "Every type of event has its own kind of stream: \(home.words).",
        remedies: ["To see what belongs where: caselog types \(event.type.name)"]
      )
    )
  }

  private func requireBeginning() throws(Refusal) {
    let exists = hasBegun
    switch event.beginning {
    case .begins:
      try require(
        !exists,
        .sense,
        else: Refusal(
          rule: "INV-01",
          problem: "\(stream) exists already.",
          why: "\(event.type.name) begins a stream, and a stream begins once.",
          remedies: ["To see it: caselog log \(stream)", "Or give another reference."]
        )
      )
    case .continues:
      let first = stream.firstType
      try require(
        exists,
        .sense,
        else: Refusal(
          rule: "INV-01",
          problem: "There is no \(stream).",
          why: "A stream of this kind begins with \(first).",
          remedies: ["To begin it: caselog append \(first) \(stream) --template"]
        )
      )
    case .either: return
    }
  }

  private var hasBegun: Bool {
    switch stream.kind {
    case .person: person.exists
    case .case: current.exists
    case .safeguarding: concern.exists
    // What is recorded of staff begins by itself: they are known from the service description.
    case .staff: true
    case .huddle: huddle.exists
    case .governance:
      switch stream.subject?.family {
      case .glass: glass.exists
      case .request: request.exists
      case .fixed, .retention, .notice, .restriction, nil: true
      }
    }
  }

  /// EV36: a closed case takes in only what arrives late, and what may never be kept out.
  private func requireOpenCase() throws(Refusal) {
    guard stream.kind == .case, current.isClosed, !event.joinsClosedCase else { return }
    try require(
      false,
      .order,
      else: Refusal(
        rule: "EV36",
        problem: "Case \(stream.name) is closed.",
        why: "Work on a closed case begins with CaseReopened; a new matter is a new case.",
        remedies: ["To open it again: caselog append CaseReopened \(stream) --template"]
      )
    )
  }
}

extension Judgement {
  /// EV08: a referral that was turned down, sent elsewhere or added to another case calls for no work;
  /// work that was done on it is a fact.
  private func warnOfWorkNotAccepted() {
    guard stream.kind == .case, current.status == .notAccepted, event.isWork else { return }
    warn("EV08", "Work is recorded, and the referral of case \(stream.name) was not accepted.")
  }
}

extension StreamID {
  /// The name of the type that begins such a stream.
  fileprivate var firstType: String {
    switch kind {
    case .person: PersonRegistered.type.name
    case .case: ReferralReceived.type.name
    case .safeguarding: SafeguardingConcernRaised.type.name
    case .staff: StaffStatusRecorded.type.name
    case .huddle: HuddleOpened.type.name
    case .governance:
      switch subject?.family {
      case .glass: BreakGlassInvoked.type.name
      case .request: RightsRequestReceived.type.name
      case .retention: RetentionReviewed.type.name
      case .notice: RecipientNotified.type.name
      case .restriction: AccessRestrictionChanged.type.name
      case .fixed, nil: StoreCreated.type.name
      }
    }
  }
}
