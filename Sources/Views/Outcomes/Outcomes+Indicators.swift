import Cases

extension Outcomes {
  /// What the service measures, without small numbers if there is a threshold.
  func measured(_ threshold: Int?) -> Report {
    Report(
      "indicators",
      "How soon, how often and how completely was it done?",
      fields: Self.measures + Self.durations,
      items: Measure.allCases.map { measure in
        Measured(
          measure: measure,
          indicator: indicators.first { $0.code.text == measure.code },
          indications: rows.flatMap { $0.measures[measure] ?? [] },
          threshold: threshold ?? 0
        )
      },
      notes: Measure.countingRules
    )
  }

  private static let measures: [Field<Measured>] = [
    Field("code", "Code", "The code of the indicator.") { .text($0.measure.code) },
    Field("part", "Part", "Which part of it.") { .text($0.measure.part) },
    Field("meaning", "Meaning", "What is measured, as the service says.", isDetail: true) {
      Cell($0.indicator?.meaning.text)
    },
    Field("limit", "Within", "The limit that is set.") { Cell($0.measure.limit($0.indicator)) },
    Field("met", "Met", "How often it was done, in time if there is a limit.") {
      $0.count(.met)
    },
    Field("missed", "Missed", "How often it was not.") { $0.count(.missed) },
    Field("pending", "Pending", "How often it can still be done.") { $0.count(.pending) },
    Field("unknown", "Unknown", "How often that cannot be told.") { $0.count(.unknown) },
    Field("percent", "%", "Of those that are decided, how many were met.") { $0.percentMet },
  ]

  private static let durations: [Field<Measured>] = [
    Field("count", "Count", "Of what takes days, how many there are.") { $0.dayCount },
    Field("medianDays", "Median, days", "How many days it took in the middle.") { $0.median },
    Field("longestDays", "Longest, days", "How many at the most.") { $0.longest },
  ]
}
