extension Judgement {
  /// INV-09, for every type: nothing happened in the future, or before the person was born; and what
  /// is recorded late says why.
  ///
  /// What another system claims to have recorded, it had recorded by now.
  func judgeTimes() throws(Refusal) {
    try requirePast(happened, "It", rule: "INV-09")
    if let claimed = command.claimedRecorded {
      try requirePast(.at(claimed), "Its record in the other system", rule: "INV-09")
    }
    try requireAfterBirth()
    try requireLateReason()
  }

  /// Refuses a time that certainly lies ahead; a clock may be ahead by what the service allows.
  func requirePast(
    _ time: Happened,
    _ subject: String,
    rule: String
  ) throws(Refusal) {
    let tolerance = Duration.seconds(service.limits.toleranceMinutes * 60)
    try require(
      time.earliest <= now.advanced(by: tolerance),
      .sense,
      else: Refusal(
        rule: rule,
        problem: "\(subject) is said to have happened at \(time), which has not come yet.",
        why: "What happened lies in the past; it is now \(now).",
        remedies: ["Check the time and its offset."]
      )
    )
  }

  /// Nothing happens to a person before their birth.
  ///
  /// A date of birth may be what is wrong. What puts it right, and what may never be held up, is only
  /// warned of.
  private func requireAfterBirth() throws(Refusal) {
    let born = person.born
    guard born.precision != .unknown, happened.latest < London.start(of: born.firstDay) else {
      return
    }
    let problem = "It is said to have happened at \(happened), before the person was born."
    if event.isNeverHeldUp || event.mayRightABirth { return warn("INV-09", problem) }
    throw Refusal(
      rule: "INV-09",
      problem: problem,
      why: "Nothing happens to a person before their birth.",
      remedies: [
        "Check the time, or correct the date of birth first: caselog append EntryCorrected"
          + " person/… --template"
      ]
    )
  }

  /// A day late and more takes a reason, but not where the time was somebody else's.
  private func requireLateReason() throws(Refusal) {
    guard isLate else { return }
    flag(.late)
    if event.isNeverHeldUp, command.lateReason == nil, command.channel != .history {
      return warn("INV-09", "It is late, and it is not said why.")
    }
    let reasons = LateReason.allCases.map(\.entry.code).joined(separator: ", ")
    try require(
      command.lateReason != nil || command.channel == .history,
      .sense,
      else: Refusal(
        rule: "INV-09",
        problem: "It happened more than \(service.limits.lateAfterHours) hours before now.",
        why: "What is recorded late says why.",
        remedies: ["Give lateReason (--late-reason on the command line), one of: \(reasons)."]
      )
    )
  }

  private var isLate: Bool {
    guard !event.isEngines, !service.isTimedByOthers(event.type), service.version > 0 else {
      return false
    }
    return happened.latest.duration(to: now) > .seconds(service.limits.lateAfterHours * 3_600)
  }

  /// INV-09, for what belongs to a matter: not before the matter began, unless carried over.
  func requireAfterStart(
    of matter: Matter,
    _ time: Happened,
    _ subject: String
  ) throws(Refusal) {
    guard let start = matter.startedAt, command.channel != .history else { return }
    try require(
      time.latest >= start.earliest,
      .sense,
      else: Refusal(
        rule: "INV-09",
        problem: "\(subject) would lie at \(time), before matter \(matter.id) began at \(start).",
        why: "What belongs to a matter does not come before it.",
        remedies: ["Check both times: caselog log \(stream)"]
      )
    )
  }
}

extension Event {
  /// Whether nothing but its own content may keep it from being recorded: a withdrawal, which anybody
  /// takes down at once, and a concern about somebody's safety.
  fileprivate var isNeverHeldUp: Bool {
    switch self {
    case .consentWithdrawn, .safeguardingConcernRaised: true
    case _: false
    }
  }

  /// Whether it may put a wrong date of birth right.
  fileprivate var mayRightABirth: Bool {
    switch self {
    case .entryCorrected, .personDetailsRecorded: true
    case _: false
    }
  }
}
