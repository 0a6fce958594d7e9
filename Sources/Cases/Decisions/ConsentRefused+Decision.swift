extension Judgement {
  /// EV20: somebody was asked and said no; they were there, and able to decide.
  func judge(_ content: ConsentRefused) throws(Refusal) {
    try requireSense(
      !content.purposes.isEmpty,
      "EV20",
      "It is not said what was refused.",
      "A refusal names at least one purpose."
    )
    try requireAlive("A refusal")
    try requireMeeting()
    try requireAbility(to: content.purposes)
    warnOfAskingAgain(content.purposes)
    let named = content.purposes.filter { purpose in
      (purpose == .service || purpose == .family)
        && current.standing(to: purpose, at: happenedBy).state == .given
    }
    for purpose in named {
      warn(
        "EV20",
        "What was agreed to for \(purpose.entry.code) by name still holds. To end it, record"
          + " ConsentWithdrawn."
      )
    }
  }

  /// Asking again and again is pressure: there is a number of times for each stage.
  private func warnOfAskingAgain(_ purposes: [ConsentPurpose]) {
    let began = current.stageBegan(by: happenedBy)
    let most = Int(service.limits.reoffersPerStage)
    for purpose in purposes {
      let before = current.refusals.count {
        $0.content.purposes.contains(purpose) && $0.effective >= began
          && $0.effective <= happenedBy
      }
      guard before > most else { continue }
      warn(
        "EV20",
        "\(purpose.entry.code) was asked for \(before + 1) times at this stage; the service asks"
          + " again \(most) times at most."
      )
    }
  }

  /// Being asleep, away or intoxicated is no refusal.
  ///
  /// Whoever was found able to decide since then has been met again.
  private func requireMeeting() throws(Refusal) {
    let last = current.contacts
      .filter { $0.content.isWithPerson && $0.happened.earliest <= happened.latest }
      .max { ($0.effective, $0.version) < ($1.effective, $1.version) }
    let isFoundAble = current.capacities.contains { found in
      found.content.outcome.canDecide && found.happened.earliest <= happened.latest
        && last.map { ($0.effective, $0.version) < (found.effective, found.version) } ?? true
    }
    try require(
      isFoundAble || last?.content.outcome.couldAnswer ?? false,
      .order,
      else: Refusal(
        rule: "EV20",
        problem: last.map {
          "The last contact before came to `\($0.content.outcome.entry.code)`."
        } ?? "No contact with the person is recorded before this refusal.",
        why: "Only somebody who was met and could decide refuses; not being reached is no refusal.",
        remedies: [
          "Record the contact in which they said so:"
            + " caselog append ContactRecorded \(stream) --template"
        ]
      )
    )
  }

  /// Who cannot decide does not refuse; whether a child under 16 can is assessed, and not presumed.
  ///
  /// A child who is not competent and says no is heard all the same: that is a note, and whoever holds
  /// parental responsibility decides.
  private func requireAbility(to purposes: [ConsentPurpose]) throws(Refusal) {
    let mayBeAdult = person.ages(on: day).map { $0.upperBound >= 16 } ?? true
    let mayBeChild = person.ages(on: day).map { $0.lowerBound < 16 } ?? true
    let laws = (mayBeAdult ? [CapacityKind.mentalCapacityAct] : []) + (mayBeChild ? [.gillick] : [])
    let unable = purposes.filter { purpose in
      laws.compactMap { current.finding($0, for: purpose, at: happenedBy) }
        .contains { $0.isInability }
    }
    let isUnassessed = purposes.contains {
      !mayBeAdult && current.finding(.gillick, for: $0, at: happenedBy) == nil
    }
    if isUnassessed {
      warn("INV-04", "Nobody has assessed whether the child can decide this: under 16 it is asked.")
    }
    try require(
      unable.isEmpty,
      .order,
      else: Refusal(
        rule: "INV-04",
        problem: "The latest assessment found that the person cannot decide on"
          + " \(unable.map(\.entry.code).joined(separator: ", ")).",
        why: "Who cannot decide neither agrees nor refuses.",
        remedies: [
          "Assess it again: caselog append CapacityAssessed \(stream) --template"
        ]
      )
    )
  }
}
