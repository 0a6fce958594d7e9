extension Judgement {
  /// Every matter has come to its end, or it is said why the case closes all the same.
  func requireMattersDisposed(_ content: CaseClosed) throws(Refusal) {
    let excepted = content.undisposed ?? []
    for exception in excepted { _ = try requireMatter(exception.matter, rule: "INV-07") }
    let open = current.matters.filter { !$0.isDisposed }.map(\.id)
    let unexcused = open.filter { id in
      content.reason == .disposed || !excepted.contains { $0.matter == id }
    }
    try require(
      unexcused.isEmpty,
      .order,
      else: Refusal(
        rule: "INV-07",
        problem: "Open matters: \(unexcused.map(\.text).joined(separator: ", ")).",
        why: content.reason == .disposed
          ? "A case closes as DISP-DONE once every matter has its disposal."
          : "A case closes once every matter has its disposal, or a coded reason for having none.",
        remedies: [
          "To record a disposal: caselog append DisposalRecorded \(stream) --template",
          "Or close for another reason, naming each of them in `undisposed`.",
        ]
      )
    )
  }

  func requireHearingsHeld(_ content: CaseClosed) throws(Refusal) {
    let excepted = Set((content.undisposed ?? []).map(\.matter))
    let awaited = current.hearings.filter { hearing in
      hearing.isAwaited && !(hearing.listing.map { excepted.contains($0.matter) } ?? false)
    }
    try require(
      awaited.isEmpty,
      .order,
      else: Refusal(
        rule: "INV-07",
        problem: "Hearings without a result: \(awaited.map(\.id.text).joined(separator: ", ")).",
        why: "A case closes once every hearing has its result, or has been taken out of the list.",
        remedies: [
          "To record a result: caselog append HearingOutcomeRecorded \(stream) --template",
          "To take one out: caselog append HearingScheduled \(stream), with status vacated",
        ]
      )
    )
  }

  func requireNoOpenTransfer() throws(Refusal) {
    try require(
      current.openTransfer == nil,
      .order,
      else: Refusal(
        rule: "INV-07",
        problem: "A transfer of this case has been asked for, and not been decided.",
        why: "A case closes once it is clear who owns it.",
        remedies: [
          "To decide it, or take it back: caselog append CaseTransferDecided \(stream) --template"
        ]
      )
    )
  }

  /// What relies on the consent of somebody who has died is not to go out any more.
  func requireReportsSent() throws(Refusal) {
    let isAfterDeath = situation.hasDied(current.person)
    let unsent = current.unsentReports(on: day, in: service)
      .filter { !isAfterDeath || $0.outlivesThePerson }.map(\.report.text)
    try require(
      unsent.isEmpty,
      .order,
      else: Refusal(
        rule: "INV-07",
        problem: "Approved and not sent: \(unsent.joined(separator: ", ")).",
        why: "A case closes once every report that was approved has gone out or is not to.",
        remedies: [
          "To send one: caselog append InformationShared \(stream) --template",
          "To take back an approval: caselog append EntryCorrected \(stream) --template",
        ]
      )
    )
  }

  func requireReferralsOwned(_ content: CaseClosed) throws(Refusal) {
    for item in content.openReferrals {
      try require(
        current.onwardReferral(item.referral) != nil,
        .sense,
        else: .unknown("INV-07", "Referral \(item.referral)", in: stream)
      )
    }
    let open = current.onwardReferrals.filter { $0.isOpen(in: service) }.map(\.id)
    let ownerless = open.filter { id in
      !content.openReferrals.contains { $0.referral == id && staffing.isActive($0.owner, at: now) }
    }
    try require(
      ownerless.isEmpty,
      .order,
      else: Refusal(
        rule: "INV-07",
        problem: "Onward referrals without an owner:"
          + " \(ownerless.map(\.text).joined(separator: ", ")).",
        why: "Somebody at work follows every referral that has no final outcome.",
        remedies: [
          "Name each in `openReferrals`, with its owner.",
          "Or record its outcome: caselog append OnwardReferralOutcomeRecorded \(stream) --template",
        ]
      )
    )
  }

  func requireConcernsHandedOver(_ content: CaseClosed) throws(Refusal) {
    guard let id = stream.case else { return }
    let handed = Set((content.safeguardingHandovers ?? []).map(\.concern))
    let open = situation.openConcerns(touching: id).filter { !handed.contains($0) }
    try require(
      open.isEmpty,
      .order,
      else: Refusal(
        rule: "INV-07",
        problem: "Open safeguarding concerns: \(open.map(\.text).joined(separator: ", ")).",
        why: "Somebody is named who has taken over each concern that is still open.",
        remedies: [
          "Name each in `safeguardingHandovers`, with who has taken it over.",
          "Or close it: caselog append SafeguardingConcernClosed safeguarding/"
            + "\(open.first?.text ?? "…") --template",
        ]
      )
    )
  }
}
