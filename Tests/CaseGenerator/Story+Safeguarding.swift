import Cases
import Interchange

extension Story {
  /// Somebody is worried: a concern is raised, decided on, referred, answered, and closed.
  mutating func raiseConcern() throws(GenerationProblem) {
    let concern = StreamID(ConcernID(checked: reference("SG")))
    try record(
      SafeguardingConcernRaised.self,
      in: concern,
      by: team.facilitator,
      [
        "subject": [
          "person": JSON(client.person), "relation": "client",
          "stage": client.isChild ? "child" : "adult", "lives": .text(team.area),
        ],
        "categories": [client.isChild ? "EXPL-CCE" : "adultFinancial"],
        "account": "Said, alone with me: somebody takes what they have, and they are afraid.",
        "immediateDanger": false, "linkedCases": [JSON(caseID)],
      ]
    )
    pass(minutes: 5...40)
    let isReferred = chance(70)
    try record(
      SafeguardingConcernTriaged.self,
      in: concern,
      by: Team.lead,
      [
        "decision": isReferred ? "refer" : "monitor", "rationale": "By what was said.",
        "routes": isReferred ? [.text(route)] : [], "owner": .text(team.senior),
      ]
    )
    if isReferred { try referConcern(in: concern) }
    pass(days: 1...5)
    try record(
      SafeguardingConcernClosed.self,
      in: concern,
      by: Team.lead,
      [
        "outcome": isReferred ? "transferred" : "reduced", "rationale": "Others lead now.",
        "handoverTo": isReferred ? "the social worker" : .null,
      ]
    )
  }

  private var route: String { client.isChild ? "LA-CHILD" : "LA-ADULT" }

  private mutating func referConcern(in concern: StreamID) throws(GenerationProblem) {
    pass(minutes: 10...60)
    let referral = reference("SR")
    try record(
      SafeguardingReferralMade.self,
      in: concern,
      by: team.senior,
      isReport: true,
      [
        "referral": .text(referral), "route": .text(route), "organisation": "the council",
        "area": .text(team.area), "method": "portal", "contentLevel": "L2",
        "basis": [
          "override": [
            "ground": client.isChild ? "OV-CHILD" : "OV-ADULT",
            "facts": "Is afraid of somebody who takes what they have.",
          ]
        ],
        "informed": ["informed": true],
      ]
    )
    pass(days: 1...2)
    try record(
      SafeguardingResponseRecorded.self,
      in: concern,
      by: Team.administrator,
      [
        "referral": .text(referral), "response": client.isChild ? "s47" : "s42",
        "byWhom": "duty social worker", "nextDue": JSON(today.adding(days: 3)),
      ]
    )
  }
}
