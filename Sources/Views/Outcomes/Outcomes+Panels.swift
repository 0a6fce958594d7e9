import Cases

extension Outcomes {
  /// How often one item has been answered, and how often not.
  struct Completeness: Sendable {
    /// The item.
    let item: DataItem
    /// The answers.
    let answers: [ReturnAnswer]

    /// How often there are values.
    var given: Int { answers.count { if case .values = $0 { true } else { false } } }
    /// How often the question made sense, and its answer has not been erased.
    var applicable: Int { answers.count { $0 != .notApplicable && $0 != .erased } }
    /// How often they said anything, that they would not or could not among it.
    var asked: Int { applicable - answers.count { $0 == .notRecorded } }
  }

  /// How complete each item is.
  var completeness: Report {
    Report(
      "completeness",
      "Which questions were asked, and answered?",
      fields: [
        Field<Completeness>("code", "Code", "The number in the data set.") { .text($0.item.code) },
        Field("item", "Item", "What programs call it.") { .text($0.item.column.name) },
        Field("given", "Given", "How often it was answered.") { .integer(Int64($0.given)) },
        Field("declined", "Declined", "How often they chose not to say.") {
          $0.count(.declined)
        },
        Field("notKnown", "Not known", "How often they did not know.") { $0.count(.notKnown) },
        Field("notRecorded", "Not recorded", "How often nobody asked, or wrote it down.") {
          $0.count(.notRecorded)
        },
        Field("notApplicable", "Not applicable", "How often it made no sense.") {
          $0.count(.notApplicable)
        },
        Field("erased", "Erased", "How often the person has been erased.") { $0.count(.erased) },
        Field("askedPercent", "Asked, %", "Of those where it made sense, how many were asked.") {
          Cell(percent($0.asked, of: $0.applicable))
        },
      ],
      items: DataItem.all.enumerated().map { place, item in
        Completeness(item: item, answers: rows.map { $0.answers[place] })
      }
    )
  }

  /// One part of a breakdown.
  private struct BreakdownPart {
    let breakdown: Breakdown
    let name: String
    let count: Int
    let shown: Int?
  }

  /// How many referrals fall into each part of each breakdown, without small numbers if there is a
  /// threshold.
  func broken(_ threshold: Int?) -> Report {
    Report(
      "breakdowns",
      "Whom did the service work with?",
      fields: [
        Field<BreakdownPart>("breakdown", "By", "By what it is broken down.") {
          .text($0.breakdown.rawValue)
        },
        Field("name", "Name", "The part.") { .text($0.name) },
        Field("referrals", "Referrals", "How many; one can be in several parts.") {
          $0.shown.map { .integer(Int64($0)) } ?? .text(SmallNumbers.mark)
        },
      ],
      items: Breakdown.allCases.flatMap { parts(of: $0, threshold) }
    )
  }

  private func parts(of breakdown: Breakdown, _ threshold: Int?) -> [BreakdownPart] {
    let names = rows.flatMap { $0.parts[breakdown] ?? [] }
    let counts = names.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
      .sorted { $0.key < $1.key }
    let shown = SmallNumbers.suppressed(counts.map(\.value), below: threshold ?? 0)
    return zip(counts, shown).map { count, shown in
      BreakdownPart(breakdown: breakdown, name: count.key, count: count.value, shown: shown)
    }
  }
}

extension Outcomes.Completeness {
  fileprivate func count(_ answer: ReturnAnswer) -> Cell {
    .integer(Int64(answers.count { $0 == answer }))
  }
}

/// `part` of `whole` in whole percent; `nil` of nothing.
func percent(_ part: Int, of whole: Int) -> Int64? {
  whole == 0 ? nil : Int64((part * 100 + whole / 2) / whole)
}
