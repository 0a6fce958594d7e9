extension Judgement {
  /// EV09 and INV-15: who works on a case; at most one lead, and nobody who has left; and INV-19.
  func judge(_ content: CaseAllocated) throws(Refusal) {
    try require(
      current.status != .notAccepted,
      .order,
      else: Refusal(
        rule: "EV09",
        problem: "Case \(stream.name) was not accepted.",
        why: "Only accepted work is allocated.",
        remedies: ["To see the decision: caselog log \(stream)"]
      )
    )
    try requireAlive(
      unless: content.change == .unset || content.reason != nil,
      "The allocation",
      instead: ["If it is for the bereaved, or to close the case: say so in `reason`."]
    )
    if content.change != .unset, hadDied() {
      warn("INV-08", "The person has died: the work is for the bereaved, and to close the case.")
    }
    warnOfOwner(content)
    switch content.change {
    case .set:
      try requireFreePlace(for: content)
      try requireAble(content)
    case .changed:
      try requireHeld(by: content.previousLead, as: content.kind)
      try requireAble(content)
    case .unset:
      try requireHeld(by: content.staff, as: content.kind)
      try requireNoPeerLeft(content)
    }
  }

  /// INV-15: an allocated case has a team, and has been accepted.
  private func warnOfOwner(_ content: CaseAllocated) {
    guard content.change != .unset else { return }
    if current.triage == nil {
      warn("EV09", "Nobody has decided on the referral of case \(stream.name) yet.")
    }
    if current.team == nil, content.team == nil {
      warn("INV-15", "It is not said which team owns the case: give `team`.")
    }
  }

  /// A peer mentor works under a lead, and not alone once the lead has gone.
  private func requireNoPeerLeft(_ content: CaseAllocated) throws(Refusal) {
    let peers = current.allocations.filter { $0.kind == .peer }.map(\.staff.text)
    try require(
      content.kind != .lead || peers.isEmpty,
      .order,
      else: Refusal(
        rule: "EV09",
        problem: "\(peers.joined(separator: ", ")) would work on the case without a lead.",
        why: "A peer mentor works under a lead.",
        remedies: [
          "Hand the case over: change `changed`, with previousLead \(content.staff).",
          "Or end the work of the peer mentor first.",
        ]
      )
    )
  }

  private func requireFreePlace(for content: CaseAllocated) throws(Refusal) {
    let lead = current.lead
    try require(
      content.kind != .lead || lead == nil,
      .order,
      else: Refusal(
        rule: "INV-15",
        problem: "\(lead?.text ?? "") leads this case already.",
        why: "A case has at most one lead.",
        remedies: ["To hand it over: change `changed`, with previousLead \(lead?.text ?? "")."]
      )
    )
    try require(
      content.kind != .peer || lead != nil,
      .order,
      else: Refusal(
        rule: "EV09",
        problem: "Nobody leads this case.",
        why: "A peer mentor works under a lead.",
        remedies: ["Allocate a lead first."]
      )
    )
    try require(
      !current.allocations.contains { $0.staff == content.staff && $0.kind == content.kind },
      .order,
      else: Refusal(
        rule: "EV09",
        problem: "\(content.staff) works on this case as \(content.kind.entry.code) already.",
        why: "Nobody is put on a case twice.",
        remedies: ["To see who works on it: caselog state \(stream.name)"]
      )
    )
  }

  private func requireHeld(
    by staff: StaffID?,
    as kind: AllocationKind
  ) throws(Refusal) {
    try require(
      current.allocations.contains { $0.staff == staff && $0.kind == kind },
      .order,
      else: Refusal(
        rule: "EV09",
        problem: "\(staff?.text ?? "") does not work on this case as \(kind.entry.code).",
        why: "Only who works on a case hands it over or stops.",
        remedies: ["To see who does: caselog state \(stream.name)"]
      )
    )
  }

  /// Nobody who is away gets a case, unless somebody stands in for them.
  func requireAtHand(_ staff: StaffID, at instant: Instant) throws(Refusal) {
    guard let leave = staffing.leave(of: staff, at: instant) else { return }
    let end = leave.until.map { " until \($0.words)" } ?? ""
    try require(
      leave.cover != nil,
      .order,
      else: Refusal(
        rule: "EV09",
        problem: "\(staff) is on leave\(end), and nobody stands in for them.",
        why: "A case goes to somebody who is there for it, or has somebody to stand in.",
        remedies: [
          "To name who stands in: caselog append StaffStatusRecorded staff/\(staff) --template",
          "Or allocate the case to somebody else: caselog service show",
        ]
      )
    )
    if let cover = leave.cover { warn("EV09", "\(staff) is on leave\(end); \(cover) stands in.") }
  }

  private func requireAble(_ content: CaseAllocated) throws(Refusal) {
    let instant = content.from?.instant ?? happenedBy
    let from = London.day(at: instant)
    let roles = staffing.roles(of: content.staff, at: instant)
    try require(
      roles.contains { service.role($0)?.allocations.contains(content.kind) ?? false },
      .order,
      else: Refusal(
        rule: "EV09",
        problem: roles.isEmpty
          ? "\(content.staff) does not work here on \(from)."
          : "\(content.staff) cannot work on a case as \(content.kind.entry.code).",
        why: "A case goes to somebody who is at work, in a way that their role allows.",
        remedies: ["To see the staff and the roles: caselog service show"]
      )
    )
    try requireAtHand(content.staff, at: instant)
    try requireFitForSite(content.staff, from: instant)
  }
}
