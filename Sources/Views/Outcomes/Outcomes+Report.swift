import Cases

extension Outcomes {
  /// The return as a table, one referral to a row, under headings if `breakdown` is given; with how
  /// complete it is, the indicators, and all breakdowns.
  public func report(by breakdown: Breakdown? = nil) -> Report {
    Report(
      "outcomes",
      "What did the service do, and what difference did it make?",
      fields: Self.fields,
      sections: Section.list(rows) { row in
        breakdown.map { row.parts[$0]?.joined(separator: ", ") ?? "" }
      },
      panels: [completeness, measured(nil), broken(nil)],
      notes: heading + ["One row for each referral, and not for each person or matter."] + notes
    )
  }

  /// The return for whoever is outside the service: no rows, and of the numbers only those that are not
  /// less than `threshold`.
  public func publicReport(suppressingBelow threshold: Int) -> Report {
    Report(
      "outcomes",
      "What did the service do, and what difference did it make?",
      fields: Self.fields,
      items: [OutcomesRow](),
      panels: [measured(threshold), broken(threshold)],
      notes: heading
        + ["Numbers from 1 to \(threshold - 1), and those that would tell them, are left out."]
        + notes
    )
  }

  private var heading: [String] {
    ["Referrals \(period.words).", "As at \(asAt.words)."]
      + (undated == 0 ? [] : ["In no period, because nobody knows when: \(undated)."])
  }

  private static let fields: [Field<OutcomesRow>] =
    [
      Field("referral", "Referral", "A name in place of the reference of the case.") {
        .text($0.referral)
      }
    ]
    + DataItem.all.enumerated().map { place, item in
      Field(
        item.column.name,
        item.column.title,
        item.column.meaning,
        isDetail: item.column.isDetail
      ) { .text($0.answers[place].description) }
    }
    + [
      Field("label", "Label", "The highest label of anything in the case.", isDetail: true) {
        Cell($0.label)
      }
    ]
}
