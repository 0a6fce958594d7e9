import Cases
import Interchange

extension Story {
  /// How a case comes about.
  enum Arrival {
    /// Somebody was arrested.
    case arrest
    /// Somebody is to attend a voluntary interview.
    case interview
    /// Somebody is before the court.
    case court
  }

  /// A person, their referral and their matter are recorded.
  mutating func arrive() throws(GenerationProblem) -> Arrival {
    let arrival: Arrival = pick([.arrest, .arrest, .arrest, .interview, .court])
    if arrival != .arrest { pass(days: 1...1) }
    let needs = (0...Int.random(in: 0...2, using: &random)).map { _ in pick(Vocabulary.needs).0 }
    try register(arrival)
    try refer(arrival, needs)
    switch arrival {
    case .arrest: try beDetained()
    case .interview: try beInvited()
    case .court: try beCharged()
    }
    return arrival
  }

  private mutating func register(_ arrival: Arrival) throws(GenerationProblem) {
    var names: [JSON] = [["kind": "legal", "name": .text(client.name)]]
    if chance(8) {
      names.append(["kind": "alias", "name": .text(pick(Vocabulary.familyNames))])
    }
    try record(
      PersonRegistered.self,
      in: client.stream,
      by: team.facilitator,
      [
        "kind": "client", "names": .list(names), "dob": JSON(client.born),
        "personStatedGender": .text(client.gender), "source": .text(arrival.source),
        "possibleMatches": [],
      ]
    )
  }

  private mutating func refer(
    _ arrival: Arrival,
    _ needs: [String]
  ) throws(GenerationProblem) {
    let isAtRisk = chance(5)
    try record(
      ReferralReceived.self,
      by: team.facilitator,
      [
        "person": JSON(client.person),
        "source": .text(arrival.source),
        "referrer": [
          "name": ["blank": "notRecorded"], "role": .text(arrival.referrer),
          "contact": ["blank": "notRecorded"],
        ],
        "medium": "02",
        "site": .text(site(of: arrival)),
        "areaOfResidence": .text(team.area),
        "pointOfIntervention": .text(point(of: arrival)),
        "justiceStatus": .text(arrival.matterKind),
        "reasons": JSON(needs),
        "reasonText": .text(pick(Vocabulary.observations)),
        "immediateRisk": .flag(isAtRisk),
        "immediateRiskText": isAtRisk ? "Has said that they do not want to go on." : .null,
        "personAware": true,
      ]
    )
  }

  private func site(of arrival: Arrival) -> String {
    switch arrival {
    case .arrest: team.suite
    case .interview: team.station
    case .court: team.court
    }
  }

  private func point(of arrival: Arrival) -> String {
    switch arrival {
    case .arrest: "CUST"
    case .interview: "VA-STN"
    case .court: client.isChild ? "YTH" : "MAG"
    }
  }

  /// The referral is looked at, and the case allocated; returns whether it was accepted.
  mutating func triage() throws(GenerationProblem) -> Bool {
    pass(minutes: 5...40)
    guard chance(92) else {
      try record(
        ReferralTriaged.self,
        by: team.senior,
        [
          "decision": "rejected", "rejectionReason": "02",
          "rejectionText": "Nothing that this service could help with.",
          "ineligibleWhy": "noVulnerability", "advice": "Told whom to ask instead.",
        ]
      )
      return false
    }
    try record(
      ReferralTriaged.self,
      by: team.facilitator,
      [
        "decision": "accepted", "priority": .text(pick(["2", "3", "3", "4"])),
        "dueBy": JSON(minuteOf: clock.advanced(by: .seconds(4 * 3_600))),
        "pathways": client.isChild ? ["children"] : ["mentalHealth"],
      ]
    )
    try record(
      CaseAllocated.self,
      by: Team.lead,
      ["change": "set", "kind": "lead", "staff": .text(team.senior), "team": .text(team.area)]
    )
    return true
  }
}

extension Story.Arrival {
  /// Who refers, as a code.
  fileprivate var source: String {
    switch self {
    case .arrest: "POL-CUST"
    case .interview: "POL-VA"
    case .court: "CRT-STAFF"
    }
  }

  /// Who refers, in words.
  fileprivate var referrer: String {
    switch self {
    case .arrest: "detention officer"
    case .interview: "investigating officer"
    case .court: "usher"
    }
  }

  /// The kind of matter, as a code.
  var matterKind: String {
    switch self {
    case .arrest: "ARREST"
    case .interview: "VI"
    case .court: "CHARGED"
    }
  }
}
