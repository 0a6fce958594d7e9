import Cases
import Interchange

extension Story {
  /// Somebody was arrested some hours ago, and is detained.
  mutating func beDetained() throws(GenerationProblem) {
    let hours = Int64.random(in: 3...8, using: &random)
    let arrested = ago(minutes: hours * 60)
    let arrived = arrested.advanced(by: .seconds(40 * 60))
    let authorised = arrived.advanced(by: .seconds(15 * 60))
    try beginMatter(.arrest, at: arrested, ["site": .text(team.suite)])
    try recordClock("relevantTime", at: arrived)
    try recordClock("detentionAuthorised", at: authorised)
  }

  /// Somebody is to come to an interview.
  mutating func beInvited() throws(GenerationProblem) {
    let interview = JSON(workday(in: 6))
    try beginMatter(
      .interview,
      at: clock,
      ["site": .text(team.station), "interviewAt": interview]
    )
  }

  /// Somebody has been charged, and is to appear.
  mutating func beCharged() throws(GenerationProblem) {
    try beginMatter(.court, at: ago(minutes: 3 * 24 * 60), ["place": "by post"])
  }

  private mutating func beginMatter(
    _ arrival: Arrival,
    at start: Instant,
    _ more: JSON
  ) throws(GenerationProblem) {
    matter = (reference("M"), false)
    let fields: JSON = [
      "matter": .text(matter.id), "kind": .text(arrival.matterKind),
      "offences": [["category": .text(pick(Vocabulary.offences)), "flags": []]],
    ]
    try record(
      JusticeMatterRecorded.self,
      by: team.facilitator,
      happened: start,
      fields.with(more)
    )
  }

  private mutating func recordClock(
    _ kind: String,
    at time: Instant
  ) throws(GenerationProblem) {
    try record(
      DetentionTimeRecorded.self,
      by: team.facilitator,
      happened: time,
      [
        "matter": .text(matter.id), "kind": .text(kind), "at": JSON(minuteOf: time),
        "source": "custodyRecord",
      ]
    )
  }

  /// What police and court make of it.
  mutating func follow(_ arrival: Arrival) throws(GenerationProblem) {
    switch arrival {
    case .court: try beTried()
    case .arrest where chance(55):
      try recordClock("charged", at: clock)
      try beTried()
    case .arrest:
      try recordClock("releasedRUI", at: clock)
      try endWithPolice()
    case .interview: try endWithPolice()
    }
  }

  private mutating func endWithPolice() throws(GenerationProblem) {
    guard chance(80) else { return }
    pass(days: 10...40)
    try dispose(
      "police",
      pick(client.isChild ? ["O22", "CR", "YC", "NFA-EV"] : ["NFA-EV", "NFA-PI", "CR", "CAUT"]),
      diversion: pick(["out", "none"])
    )
  }

  private mutating func beTried() throws(GenerationProblem) {
    if agreement?.allows("COURT") ?? false, chance(70) { try tellCourt() }
    var hearing = try list("firstAppearance", on: workday(in: 1))
    if chance(40) {
      let next = workday(in: 21)
      try recordOutcome(
        of: hearing,
        [
          "outcome": "adjourned", "plea": "3", "remandStatus": "UB",
          "nextHearing": ["date": JSON(next)],
        ]
      )
      hearing = try list("plea", on: next)
    }
    try recordOutcome(
      of: hearing,
      ["outcome": "nonProbationSentence", "plea": "1", "remandStatus": "NA"]
    )
    try dispose(
      "court",
      pick(client.isChild ? ["RO", "CD", "YRO"] : ["FINE", "CD", "CO", "SSO", "IMM"]),
      diversion: pick(["within", "none"])
    )
  }

  /// A hearing is listed, and its day comes; returns its reference.
  private mutating func list(
    _ purpose: String,
    on day: CalendarDate
  ) throws(GenerationProblem) -> String {
    let hearing = reference("H")
    try record(
      HearingScheduled.self,
      by: team.facilitator,
      [
        "hearing": .text(hearing), "matter": .text(matter.id), "court": .text(team.court),
        "courtType": client.isChild ? "youth" : "mag", "date": JSON(day),
        "session": "AM", "purpose": .text(purpose), "status": "listed",
      ]
    )
    go(to: day)
    return hearing
  }

  private mutating func recordOutcome(
    of hearing: String,
    _ more: JSON
  ) throws(GenerationProblem) {
    let fields: JSON = ["hearing": .text(hearing)]
    try record(HearingOutcomeRecorded.self, by: team.senior, fields.with(more))
  }

  private mutating func dispose(
    _ level: String,
    _ disposal: String,
    diversion: String
  ) throws(GenerationProblem) {
    try record(
      DisposalRecorded.self,
      by: team.senior,
      [
        "matter": .text(matter.id), "level": .text(level), "disposal": .text(disposal),
        "date": JSON(today), "diversionType": .text(diversion), "sourceConfirmed": true,
      ]
    )
    matter.isDisposed = true
  }
}
