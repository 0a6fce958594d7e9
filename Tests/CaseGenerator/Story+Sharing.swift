import Cases
import Interchange

extension Story {
  /// Custody or the officer in the case is told what they need to know.
  mutating func inform(of arrival: Arrival) throws(GenerationProblem) {
    guard let agreement, agreement.allows("POLICE") else { return }
    try share(
      [
        "recipient": arrival == .arrest ? "CUSTODY" : "OIC", "recipientName": "by role",
        "purpose": "POLICE", "level": "L1",
        "what": ["content": ["summary": "Short questions, and a break every 20 minutes."]],
        "method": "inPerson", "oral": true, "authority": ["consent": .text(agreement.consent)],
        "decision": ["kind": "interview", "timing": "before", "matter": .text(matter.id)],
      ],
      by: team.facilitator
    )
  }

  /// A report is approved and handed to the court.
  mutating func tellCourt() throws(GenerationProblem) {
    guard let agreement else { return }
    let report = reference("RP")
    try record(
      ReportApproved.self,
      by: Team.lead,
      [
        "report": .text(report), "version": 1, "kind": "writtenShort", "level": "L2",
        "author": .text(team.senior), "approver": .text(Team.lead),
        "addresseeClasses": ["COURT-LA"],
        "contentHash": .text(String(repeating: pick(["0a", "1b", "2c", "3d"]), count: 32)),
        "reliesOnConsents": [.text(agreement.consent)], "containsThirdParty": false,
      ]
    )
    try share(
      [
        "recipient": "COURT-LA", "recipientName": "legal adviser", "purpose": "COURT",
        "level": "L2", "what": ["report": ["report": .text(report), "version": 1]],
        "method": "secureEmail", "oral": false,
        "authority": ["consent": .text(agreement.consent)],
      ],
      by: team.senior
    )
  }

  private mutating func share(
    _ fields: JSON,
    by author: String
  ) throws(GenerationProblem) {
    pass(minutes: 2...15)
    let disclosure: JSON = ["disclosure": .text(reference("D"))]
    try record(
      InformationShared.self,
      by: author,
      isReport: chance(50),
      disclosure.with(fields)
    )
  }

  /// The service that was agreed on is asked.
  mutating func referOnwards() throws(GenerationProblem) {
    guard let agreement, agreement.allows("SERVICE"), let service = agreement.service else {
      return
    }
    pass(days: 1...3)
    let referral = reference("OR")
    try record(
      OnwardReferralMade.self,
      by: chance(30) ? Team.communityWorker : team.senior,
      [
        "referral": .text(referral), "destination": .text(service.destination),
        "organisation": .text(service.organisation), "need": .text(service.need), "urgency": "3",
        "method": "secureEmail", "contentLevel": "L1",
        "authority": ["consent": .text(agreement.consent)],
        "expectedResponseBy": JSON(today.adding(days: 14)),
        "housingAuthorityChosen": service.destination == "housing" ? "the city" : .null,
        "summary": .text(pick(Vocabulary.wishes)),
      ]
    )
    openReferrals.append(referral)
  }

  /// What became of the referrals.
  mutating func hearFromServices() throws(GenerationProblem) {
    for referral in openReferrals {
      pass(days: 2...10)
      try recordOutcome(of: referral, "accepted")
      guard chance(70) else { continue }
      pass(days: 5...12)
      try recordOutcome(of: referral, pick(["attended", "attended", "declined", "notReached"]))
      openReferrals.removeAll { $0 == referral }
    }
  }

  private mutating func recordOutcome(
    of referral: String,
    _ outcome: String
  ) throws(GenerationProblem) {
    try record(
      OnwardReferralOutcomeRecorded.self,
      by: Team.communityWorker,
      [
        "referral": .text(referral), "outcome": .text(outcome), "date": JSON(today),
        "attendedFirst": outcome == "attended" ? true : .null,
      ]
    )
  }
}
