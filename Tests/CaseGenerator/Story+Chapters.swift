import Cases
import Interchange

extension Story {
  /// Tells the whole of it.
  mutating func tell() throws(GenerationProblem) {
    let arrival = try arrive()
    guard try triage() else { return }
    guard try meet() else { return try close("NOTREACHED") }
    try assessCompetence()
    guard try agree() else { return try close("DECLINED") }
    pass(minutes: 5...20)
    try screen()
    try describePerson()
    if arrival != .court { try inform(of: arrival) }
    if chance(60) { try assess() }
    if chance(client.isChild ? 25 : 8) { try raiseConcern() }
    if chance(6) { try withdraw() }
    if chance(60) { try referOnwards() }
    try follow(arrival)
    if chance(7) { try move() }
    try note()
    try hearFromServices()
    if chance(90) { try close(matter.isDisposed ? "DISP-DONE" : "DISENG") }
  }

  /// The end of the work.
  private mutating func close(_ reason: String) throws(GenerationProblem) {
    pass(days: 1...6)
    let undisposed: JSON = [["matter": .text(matter.id), "reason": "workEnded"]]
    let needs = needs.map { need -> JSON in ["needCode": .text(need), "status": "knownMet"] }
    let open = openReferrals.map { referral -> JSON in
      [
        "referral": .text(referral), "owner": .text(team.senior),
        "until": JSON(today.adding(days: 60)),
      ]
    }
    try record(
      CaseClosed.self,
      by: team.senior,
      [
        "reason": .text(reason),
        "date": JSON(today),
        "summary": "\(pick(Vocabulary.wishes)) The work of this service is done.",
        "needsAtClosure": .list(needs),
        "openReferrals": .list(open),
        "closingLetter": ["notSent": "not wanted"],
        "followUp": reason == "DISP-DONE" ? "done" : "notReached",
        "undisposed": matter.isDisposed ? .null : undisposed,
      ]
    )
  }
}
