extension Judgement {
  /// EV18: whether a person can decide one thing, at one time.
  func judge(_ content: CapacityAssessed) throws(Refusal) {
    try requireAlive("An assessment of capacity")
    try requireLaw(of: content)
    try requireSense(
      content.kind.outcomes.contains(content.outcome),
      "EV18",
      "`\(content.outcome.entry.code)` is not an outcome of an assessment by"
        + " \(content.kind.entry.code).",
      "By the Act somebody has or lacks capacity; a child is competent or not."
    )
    try requireSense(
      content.outcome != .lacks || content.abilities.contains(.no),
      "EV18",
      "The person can do all four things, and is said to lack capacity.",
      "Whoever understands, retains, weighs and communicates has capacity; an unwise decision is no"
        + " sign of lacking it."
    )
    try requireSense(
      content.temporary != true || content.retestAt != nil,
      "EV18",
      "The inability is expected to pass, and it is not said when it is looked at again.",
      "What passes is assessed again: give retestAt."
    )
    if let retest = content.retestAt {
      try requireSense(
        retest.instant > happened.earliest,
        "EV18",
        "The next assessment at \(retest.words) lies before this one.",
        "An assessment is repeated later."
      )
    }
    if content.outcome.canDecide, content.abilities.contains(.no) {
      warn("EV18", "One of the four abilities is missing, and the person is found able to decide.")
    }
    if content.purposes.isEmpty {
      warn("EV18", "It names no purpose of consent, so that no consent can rest on it.")
    }
  }

  /// The Act applies from 16 on, Gillick competence before; an age that is not known is no obstacle.
  private func requireLaw(of content: CapacityAssessed) throws(Refusal) {
    let ages = person.ages(on: day)
    let fits =
      switch content.kind {
      case .mentalCapacityAct: ages.map { $0.upperBound >= 16 } ?? true
      case .gillick: ages.map { $0.lowerBound < 16 } ?? true
      }
    try require(
      fits,
      .order,
      else: Refusal(
        rule: "EV18",
        problem: "\(content.kind.entry.code) does not apply at the age of this person.",
        why: "The Mental Capacity Act applies from 16 on, Gillick competence under 16.",
        remedies: ["Assess by the other one, or correct the date of birth first."]
      )
    )
    if ages.map({ $0.straddles(16) }) ?? true {
      flag(.provisional)
      warn("EV18", "The age is not known for certain: whether this law applies is open.")
    }
  }
}

extension CapacityAssessed {
  /// The four abilities.
  fileprivate var abilities: [Ability] { [understand, retain, weigh, communicate] }
}

extension CapacityKind {
  /// What an assessment of this kind can come to.
  fileprivate var outcomes: [CapacityOutcome] {
    switch self {
    case .mentalCapacityAct: [.has, .lacks, .unable]
    case .gillick: [.competent, .notCompetent, .unable]
    }
  }
}
