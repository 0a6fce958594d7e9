import TestSupport

/// Where a case is worked on and by whom, by `Fixtures/greater-manchester.json`.
struct Team {
  let area: String
  let suite: String
  let station: String
  let court: String
  let senior: String
  let facilitator: String

  /// The lead practitioner, who allocates cases and approves reports.
  static let lead = "ST04"

  /// The community engagement worker.
  static let communityWorker = "ST03"

  /// The administrator.
  static let administrator = "ST13"

  /// One of the teams.
  static func any(using random: inout SplitMix64) -> Team { Vocabulary.pick(all, using: &random) }

  /// All of them.
  static let all = [
    Team("SAL", "CU-PEN", "VA-SAL", "CO-MAN", "ST01", "ST02"),
    Team("MAN", "CU-NMA", "VA-MAN", "CO-MAN", "ST05", "ST02"),
    Team("WIG", "CU-WIG", "VA-WIG", "CO-WIG", "ST05", "ST06"),
    Team("STO", "CU-CHE", "VA-STO", "CO-STO", "ST09", "ST06"),
    Team("BOL", "CU-BOL", "VA-BOL", "CO-BOL", "ST09", "ST06"),
    Team("TAM", "CU-ASH", "VA-TAM", "CO-TAM", "ST01", "ST02"),
    Team("BUR", "CU-BUR", "VA-BUR", "CO-BOL", "ST05", "ST02"),
  ]

  private init(
    _ area: String,
    _ suite: String,
    _ station: String,
    _ court: String,
    _ senior: String,
    _ facilitator: String
  ) {
    self.area = area
    self.suite = suite
    self.station = station
    self.court = court
    self.senior = senior
    self.facilitator = facilitator
  }
}
