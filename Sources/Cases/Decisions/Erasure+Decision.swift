extension Judgement {
  /// EV59: what was recorded of a person is erased.
  ///
  /// It takes two people (INV-11), a decision, no hold, and the day to have come (INV-18).
  func judge(_ content: ErasureExecuted) throws(Refusal) {
    try requireSense(
      stream == StreamID(.retention(content.person)),
      "EV59",
      "It is about \(content.person), in \(stream).",
      "What was erased stands with the person's retention: \(StreamID(.retention(content.person)))."
    )
    try requireSense(
      situation.people[content.person]?.exists ?? false,
      "EV59",
      "There is no person \(content.person).",
      "What is erased is the record of somebody who is known."
    )
    try requireSense(
      content.scope != .person || content.keysDestroyed.contains(content.person),
      "EV59",
      "The person would be erased, and their key would stay.",
      "Erasing a person destroys their key."
    )
    let others = content.keysDestroyed.filter { $0 != content.person }
    try requireSense(
      others.isEmpty,
      "EV59",
      "The keys of others would be destroyed: \(others.map(\.text).joined(separator: ", ")).",
      "Everybody's record is reviewed and erased by itself."
    )
    try requireApprovals(content.approvals)
    try requireNoHold()
    try requireNothingOpen(
      content.person,
      early: content.ground == .retention ? nil : content.ground
    )
    switch content.ground {
    case .rightsDecision: try requireGranted(content)
    case .retention: try requireDisposal(early: nil)
    case .unlawfulProcessing, .createdInError: try requireDisposal(early: content.ground)
    }
  }

  /// INV-11: two members of staff have approved it, whose roles may decide on rights.
  private func requireApprovals(_ approvals: [StaffID]) throws(Refusal) {
    let able = Set(approvals).filter {
      staffing.permits($0, toRecord: RightsRequestDecided.type.name, at: happenedBy)
    }
    try require(
      able.count >= 2,
      .authority,
      else: Refusal(
        rule: "INV-11",
        problem: "\(able.count == 1 ? "One person has" : "Nobody has") approved it whose role may.",
        why: "Erasing takes the approval of two people.",
        remedies: [
          "Name both in `approvals`. To see whose role may: caselog service show"
        ]
      )
    )
  }

  /// INV-18: a review has let the record be destroyed, and none has kept it since.
  private func requireDisposal(early: ErasureGround?) throws(Refusal) {
    let decision = retention.decision?.content
    let isDue =
      early != nil
      || decision?.dueDate.map { $0.lastDay.daysSince1970 <= day.daysSince1970 } ?? false
    try require(
      decision?.outcome == .dispose && decision?.early == early && isDue,
      .order,
      else: Refusal(
        rule: "INV-18",
        problem: "No review lets this record be destroyed on this ground and on this day.",
        why: "Nothing is destroyed that a review has not let be destroyed.",
        remedies: ["To review it: caselog append RetentionReviewed \(stream) --template"]
      )
    )
  }

  /// INV-18: a request for erasure by this person was granted in full.
  private func requireGranted(_ content: ErasureExecuted) throws(Refusal) {
    let granted = content.request.flatMap { situation.own.requests[StreamID(.request($0))] }
    try require(
      granted?.person == content.person && granted?.kind == .erasure
        && granted?.decided?.content.decision == .full,
      .order,
      else: Refusal(
        rule: "INV-18",
        problem: "No request for erasure by \(content.person) of that reference was granted.",
        why: "What is erased for a request is what was asked for and granted.",
        remedies: ["To see the request: caselog log governance/request-…"]
      )
    )
  }
}
