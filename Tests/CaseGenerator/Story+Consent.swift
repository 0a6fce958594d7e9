import Cases
import Interchange

extension Story {
  /// The person is looked for; returns whether they were seen in the end.
  mutating func meet() throws(GenerationProblem) -> Bool {
    for _ in 0..<3 {
      pass(minutes: 10...90)
      guard chance(20) else {
        try recordContact(
          "seen",
          ["explained": ["service", "voluntary", "confidentiality", "limits"]]
        )
        return true
      }
      let outcome = pick(["notSeen-asleep", "notSeen-withSolicitor", "notSeen-intoxicated"])
      let next = clock.advanced(by: .seconds(90 * 60))
      try recordContact(outcome, ["nextAttemptAt": JSON(minuteOf: next)])
    }
    return false
  }

  private mutating func recordContact(
    _ outcome: String,
    _ more: JSON
  ) throws(GenerationProblem) {
    let fields: JSON = [
      "contactWith": "person", "purpose": "offer", "medium": "01", "outcome": .text(outcome),
      "start": now, "response": .text(pick(Vocabulary.observations)),
    ]
    try record(ContactRecorded.self, by: team.senior, fields.with(more))
  }

  /// Somebody under 16 is found able to decide what they are asked.
  mutating func assessCompetence() throws(GenerationProblem) {
    guard client.isUnder16 else { return }
    pass(minutes: 10...20)
    try record(
      CapacityAssessed.self,
      by: team.senior,
      [
        "kind": "gillick",
        "decision": "Whether to work with this service, and who may be told what.",
        "purposes": JSON(["ENGAGE", "RECORDS", "POLICE", "COURT", "YJS", "SERVICE", "EDU"]),
        "understand": "yes", "retain": "yes", "weigh": "yes", "communicate": "yes",
        "supportGiven": "Short questions, and time alone.", "outcome": "competent",
      ]
    )
    competence = lines.last.map { EventID(command: $0.id, index: 0) }
  }

  private var capacityBasis: JSON {
    competence.map { ["assessment": JSON($0)] } ?? ["presumed": "yes"]
  }

  /// The person is asked, and agrees to some of it or to nothing; returns whether they agreed.
  mutating func agree() throws(GenerationProblem) -> Bool {
    pass(minutes: 3...10)
    guard chance(88) else {
      try refuse(["ENGAGE"])
      return false
    }
    let service = pick(client.isChild ? Agreed.Service.forChildren : Agreed.Service.all)
    let purposes = ["ENGAGE", "RECORDS", "POLICE", "COURT", "SERVICE"].filter { purpose in
      purpose == "ENGAGE" || chance(85)
    }
    let agreed = Agreed(consent: reference("K"), purposes: Set(purposes), service: service)
    try record(
      ConsentRecorded.self,
      by: team.senior,
      [
        "consent": .text(agreed.consent),
        "purposes": .list(purposes.map { agreement(to: $0, service) }),
        "giver": "self", "capacityBasis": capacityBasis, "form": "verbal",
        "noPenaltyExplained": true, "aaPresent": .flag(client.isChild),
      ]
    )
    agreement = agreed
    if client.isChild, chance(40) { try refuse(["EDU"]) }
    return true
  }

  private func agreement(to purpose: String, _ service: Agreed.Service) -> JSON {
    switch purpose {
    case "ENGAGE", "RECORDS": ["purpose": .text(purpose)]
    case "SERVICE":
      [
        "purpose": "SERVICE",
        "service": [
          "destination": .text(service.destination), "organisation": .text(service.organisation),
        ],
        "maxLevel": "L2",
      ]
    default: ["purpose": .text(purpose), "maxLevel": purpose == "COURT" ? "L2" : "L1"]
    }
  }

  private mutating func refuse(_ purposes: [String]) throws(GenerationProblem) {
    try record(
      ConsentRefused.self,
      by: team.senior,
      [
        "purposes": JSON(purposes), "understoodImplications": true,
        "reofferPlan": purposes == ["ENGAGE"] ? ["again": ["stage": "court"]] : ["never": "yes"],
        "capacityBasis": capacityBasis,
      ]
    )
  }

  /// What was agreed to is taken back.
  mutating func withdraw() throws(GenerationProblem) {
    pass(minutes: 30...200)
    try record(
      ConsentWithdrawn.self,
      by: team.senior,
      ["all": true, "toldTo": .text(team.senior), "how": pick(["telephone", "inPerson"])]
    )
    agreement = nil
  }
}
