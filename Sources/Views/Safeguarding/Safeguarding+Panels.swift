import Cases

extension Safeguarding {
  /// The smaller tables beside the concerns.
  var panels: [Report] {
    [
      totals("areas", "Where do they live?") { [$0.area?.text ?? Self.unknown] },
      totals("categories", "What are they at risk of?") { $0.categories.map(\.entry.code) },
      totals("decisions", "What was decided?") {
        [$0.triage?.content.decision.entry.code ?? Self.undecided]
      },
      totals("triageTimes", "How soon was it decided?") { [triageWords($0)] },
      multiAgency, unconfirmed, repeats,
    ]
  }

  private struct Total {
    let name: String
    let count: Int
  }

  /// How many concerns there are for each of the names that `names` gives them.
  private func totals(
    _ name: String,
    _ question: String,
    by names: (SafeguardingRow) -> [String]
  ) -> Report {
    let counts = rows.flatMap(names).reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    return Report(
      name,
      question,
      fields: [
        Field<Total>("name", "Name", "What is counted.") { .text($0.name) },
        Field<Total>("concerns", "Concerns", "How many.") { .integer(Int64($0.count)) },
      ],
      items: counts.sorted { $0.key < $1.key }.map { Total(name: $0.key, count: $0.value) }
    )
  }

  private func triageWords(_ row: SafeguardingRow) -> String {
    guard let time = row.triageTime else { return Self.undecided }
    return time <= triageLimit ? "in time" : "late"
  }

  /// The concerns that go to a multi-agency conference about domestic abuse.
  private var multiAgency: Report {
    Report(
      "marac",
      "Which concerns go to a MARAC?",
      fields: [
        Field<SafeguardingRow>("concern", "Concern", "The reference of the concern.") {
          .text($0.id.text)
        },
        Field("referrals", "Referrals", "When and how it was referred.") { row in
          Cell(list: row.referrals.filter { $0.route == .marac }.map(\.words))
        },
        Field("responses", "Answers", "What was answered.") { row in
          Cell(list: row.referrals.filter { $0.route == .marac }.map(\.responseWords))
        },
      ],
      items: rows.filter { $0.referrals.contains { $0.route == .marac } }
    )
  }

  /// Referrals made in an emergency, on a ground that a senior has to confirm.
  private var unconfirmed: Report {
    Report(
      "unconfirmed",
      "Which referrals does a senior have to confirm?",
      fields: [
        Field<ReferralSummary>("referral", "Referral", "When and how it was made.") {
          .text($0.words)
        },
        Field("basis", "Basis", "The ground that it was made on.") { Cell($0.basis.description) },
        Field("confirmBy", "Confirm by", "By when a senior confirms it.") { Cell($0.confirmBy) },
      ],
      items: rows.flatMap(\.referrals).filter { $0.confirmBy != nil }
    )
  }

  /// People at risk in more than one concern.
  private var repeats: Report {
    Report(
      "repeated",
      "Who is at risk in more than one concern?",
      fields: [
        Field<RepeatedSubject>("person", "Person", "The reference of the person.") {
          .text($0.person.text)
        },
        Field("initials", "Initials", "Their initials.") { .text($0.initials) },
        Field("concerns", "Concerns", "In the order in which they were raised.") {
          Cell(list: $0.concerns.map(\.text))
        },
        Field("lastRaised", "Last raised", "When the last of them was raised.") {
          Cell($0.lastRaised)
        },
      ],
      items: repeated
    )
  }

  /// What stands in place of an area that nobody knows.
  static let unknown = "not known"
  /// What stands in place of a decision that has not been made.
  static let undecided = "not decided"
}
