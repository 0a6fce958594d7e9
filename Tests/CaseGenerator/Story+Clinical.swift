import Cases
import Interchange

extension Story {
  /// The person is screened; where suicide or self-harm comes up, the risk is assessed with it.
  mutating func screen() throws(GenerationProblem) {
    let found = pick(Vocabulary.needs)
    let isAtRisk = chance(25)
    needs = [found.0]
    let screening = try event(
      ScreeningCompleted.self,
      [
        "basis": "engage", "medium": "01", "start": now,
        "tools": [["name": "PHQ-9", "score": .integer(Int64.random(in: 2...24, using: &random))]],
        "domains": [
          ["domain": .text(found.1), "finding": "identified"],
          ["domain": "SUIC", "finding": isAtRisk ? "possible" : "noConcern"],
          ["domain": "SELFH", "finding": "noConcern"],
        ],
        "outcome": .text(pick(["assessCore", "adviceOnly", "referDirect"])), "urgency": "3",
      ]
    )
    record(isAtRisk ? [screening, try risk()] : [screening], by: team.facilitator)
    try record(
      NeedRecorded.self,
      by: team.facilitator,
      [
        "needCode": .text(found.0), "status": "suspected", "primary": true,
        "source": "screening", "evidence": .text(pick(Vocabulary.observations)),
        "learningDisabilityStatus": .null,
        "autismStatus": found.0 == "ASD" ? ["blank": "notKnown"] : .null,
      ]
    )
  }

  private mutating func risk() throws(GenerationProblem) -> GeneratedEvent {
    let level = pick(["low", "medium", "high"])
    let escalated: JSON = [["to": "custody", "at": now, "name": "custody officer"]]
    return try event(
      RiskAssessed.self,
      [
        "risks": [
          [
            "type": "suicide", "level": .text(level),
            "basis": "Thoughts of it in the last weeks; no plan.",
          ]
        ],
        "protective": .text(pick(Vocabulary.wishes)),
        "plannedActions": ["Checks every 30 minutes while detained"],
        "escalatedTo": level == "low" ? .null : escalated,
        "releasePlan": "Crisis line number, and a call on the next working day.",
        "reviewBy": JSON(minuteOf: clock.advanced(by: .seconds(24 * 3_600))),
        "validFor": "custody",
      ]
    )
  }

  /// What the person says of themselves, and what they need to follow.
  mutating func describePerson() throws(GenerationProblem) {
    try record(
      PersonDetailsRecorded.self,
      in: client.stream,
      by: team.facilitator,
      [
        "ethnicity": ["category": .text(pick(["A", "B", "H", "J", "M", "N"])), "source": "self"],
        "accommodation": ["value": .text(pick(["01", "03", "12", "21"]))],
        "employment": ["value": .text(client.isChild ? "03" : pick(["01", "02", "04"]))],
      ]
    )
    guard chance(25) else { return }
    try record(
      CommunicationNeedRecorded.self,
      in: client.stream,
      by: team.facilitator,
      [
        "impairments": ["speech"], "adjustments": [["kind": "shortQuestions"]],
        "formats": ["easyRead"], "source": "person", "reviewedOn": ["blank": "notRecorded"],
      ]
    )
  }

  /// A core assessment, and now and then what the GP says.
  mutating func assess() throws(GenerationProblem) {
    pass(minutes: 20...90)
    let start = now
    if let agreement, agreement.allows("RECORDS"), chance(50) {
      try record(
        InformationReceived.self,
        by: team.senior,
        [
          "from": "GP", "fromName": "the practice", "kind": "gpSummary",
          "requestedUnder": ["consent": .text(agreement.consent)],
          "summary": "Seen twice this year. No medication.", "reliability": "record",
          "thirdParty": false,
        ]
      )
    }
    pass(minutes: 30...60)
    try record(
      AssessmentCompleted.self,
      by: team.senior,
      [
        "kind": "core", "basis": "engage", "start": start, "end": now,
        "summary": .text("\(pick(Vocabulary.observations)) \(pick(Vocabulary.wishes))"),
        "tools": [], "recommendations": [],
        "wishes": .text(pick(Vocabulary.wishes)),
      ]
    )
  }
}
