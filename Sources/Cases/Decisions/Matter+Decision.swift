extension Judgement {
  /// EV12: an investigation or proceeding began, or changed.
  func judge(_ content: JusticeMatterRecorded) throws(Refusal) {
    let started = content.startedAt ?? current.matter(content.matter)?.startedAt ?? happened
    try requirePast(started, "The matter", rule: "INV-09")
    if let released = content.releasedAt {
      try requireSense(
        released.latest >= started.earliest,
        "EV12",
        "The release at \(released) lies before the matter began at \(started).",
        "Nothing ends before it begins."
      )
    }
    if let bail = content.bail, bail.returnAt.latest < started.earliest {
      try requireSense(
        false,
        "EV12",
        "The return on bail lies before the matter began.",
        "Bail comes after the matter."
      )
    }
    try requireAge(content, startedAt: started)
    warnOfRunningClock(content)
    if let site = content.site, service.site(site) == nil {
      warn("EV12", "\(site) is not a site of this service.")
    }
  }

  /// INV-06: nobody is the subject of a matter who was certainly too young at any act.
  private func requireAge(
    _ content: JusticeMatterRecorded,
    startedAt started: Happened
  ) throws(Refusal) {
    let least = service.limits.minimumAge
    let ages = ages(atActsOf: content.offences, startedAt: started)
    try require(!ages.contains { $0.upperBound < least }, .order, else: .tooYoung(least))
    guard ages.contains(where: { $0.straddles(least) }) else { return }
    flag(.provisional)
    warn("INV-06", "It is not certain that the person was \(least) at the alleged act.")
  }

  /// A voluntary interview has no clock: one that runs is of an arrest, and goes on being shown.
  private func warnOfRunningClock(_ content: JusticeMatterRecorded) {
    guard content.kind == .voluntaryInterview,
      let clock = current.matter(content.matter)?.clock(service.limits), clock.ended == nil
    else { return }
    warn("EV12", "Matter \(content.matter) has a detention clock that runs: say how it ended.")
  }
}
