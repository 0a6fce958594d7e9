extension Judgement {
  /// INV-02: the author is known and active, and a role of theirs permits the type, both when it
  /// happened and now.
  ///
  /// What somebody else's clock says (an arrest, a hearing) was not the author's act, so that only now
  /// counts; so it is with what is carried over from another system. Anybody at all may record that a
  /// consent was withdrawn. A report is never refused for a role, but nobody unknown can make one.
  func judgeAuthor() throws(Refusal) {
    try requireNoEngines()
    guard !event.isEngines, !isFirstDescription else { return }
    try requireKnownAuthor()
    try requireRightToEnter()
    try requireOwnHand()
    if case .consentWithdrawn = event { return }
    let gap = try requirePermission(at: now, asActing: false)
    guard happened.latest < .latest, !service.isTimedByOthers(event.type),
      command.channel != .history
    else { return }
    try requirePermission(at: happenedBy, asActing: true, unlessSaid: gap)
  }

  /// What the engine notes about itself is in no command: it is appended without being decided on.
  ///
  /// That something was read may be, so that a store made for tests can take in a whole history.
  private func requireNoEngines() throws(Refusal) {
    let isReading = event.type == RecordAccessed.type
    try require(
      !event.isEngines || isReading,
      .sense,
      else: Refusal(
        rule: "INV-02",
        problem: "\(event.type.name) is recorded by the engine alone.",
        why: "What the engine says of itself is said by nobody else.",
        remedies: ["Leave it out."]
      )
    )
  }

  /// Who makes a store describes its service first, before anybody has a role in it.
  private var isFirstDescription: Bool {
    if case .serviceDescribed = event { return service.version == 0 }
    return false
  }

  private func requireKnownAuthor() throws(Refusal) {
    let author = command.author
    let unknown = [author.staff, author.enteredBy, author.onBehalfOf].compactMap(\.self)
      .first { !staffing.knows($0) }
    try require(
      unknown == nil,
      .sense,
      else: Refusal(
        rule: "INV-02",
        problem: "\(unknown?.text ?? "") is not on the staff of this service.",
        why: "Whoever records something has to be known, so that somebody answers for it.",
        remedies: ["To see the staff: caselog service show"]
      )
    )
  }

  /// Entering for somebody else takes a role that may import, so that nobody enters as a senior; so
  /// does carrying over from another system, which spares the reasons for being late.
  private func requireRightToEnter() throws(Refusal) {
    let enterer = command.author.enteredBy ?? command.author.staff
    guard enterer != command.author.staff || command.channel == .history else { return }
    let roles = staffing.roles(of: enterer, at: now)
    try require(
      roles.contains { service.role($0)?.importsForOthers ?? false },
      .sense,
      else: Refusal(
        rule: "INV-02",
        problem: enterer == command.author.staff
          ? "\(enterer) may not carry over records from another system."
          : "\(enterer) may not enter what \(command.author.staff) answers for.",
        why:
          "Entering for others, and from another system, takes a role that may import for others.",
        remedies: ["To see which roles may: caselog service show"]
      )
    )
  }

  /// Nobody writes as the engine, which acts by rule; what it has written can be imported.
  private func requireOwnHand() throws(Refusal) {
    try require(
      !command.channel.isTyped || command.author.role != .engine,
      .sense,
      else: Refusal(
        rule: "INV-02",
        problem: "\(command.author.staff) is the engine, which acts by rule.",
        why: "Whoever records something answers for it, under their own name.",
        remedies: [
          "Give your own name: --as, or CASELOG_STAFF.",
          "To record what is due by rule: caselog tasks",
        ]
      )
    )
  }

  /// The author can use a role at `instant` that permits the type; `asActing`, the one they acted in.
  ///
  /// What they lack is not told again if it is what they were `said` to lack. What they lack in a
  /// report comes back, for that.
  @discardableResult
  private func requirePermission(
    at instant: Instant,
    asActing: Bool,
    unlessSaid said: PermissionGap? = nil
  ) throws(Refusal) -> PermissionGap? {
    let author = command.author
    let day = London.day(at: instant)
    let held = staffing.roles(of: author.staff, at: instant)
    let used = asActing ? held.intersection([author.role]) : held
    let name = event.type.name
    guard !used.contains(where: { service.permits($0, toRecord: name) }) else { return nil }
    let gap: PermissionGap = held.isEmpty ? .notAtWork : .notPermitted
    guard gap != said else { return gap }
    let permitted = service.rolesPermitted(toRecord: name).map(\.text).joined(separator: ", ")
    try require(
      false,
      .authority,
      else: Refusal(
        rule: "INV-02",
        problem: held.isEmpty
          ? "\(author.staff) was not at work here on \(day)."
          : "\(author.staff) may not record \(name) as \(author.role), on \(day).",
        why: "The author is active and in a role that permits the type, when it happened and now.",
        remedies: [
          permitted.isEmpty
            ? "No role of this service may record it: caselog service show"
            : "These roles may record it: \(permitted). To see who has them: caselog service show"
        ]
      )
    )
    return gap
  }
}

/// What an author lacks to record something.
private enum PermissionGap {
  /// No role at all on that day.
  case notAtWork
  /// A role that permits the type.
  case notPermitted
}
