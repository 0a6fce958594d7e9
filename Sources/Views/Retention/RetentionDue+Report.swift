import Cases

extension RetentionDue {
  /// The records as a table, one person to a row, under headings if `grouping` says so; with totals.
  public func report(by grouping: Grouping? = nil) -> Report {
    Report(
      "retention",
      "What may be destroyed, what must not be, and who decides?",
      fields: Self.fields,
      sections: Section.list(rows) { row in
        switch grouping {
        case .rule: row.ruleWords
        case .standing: row.standing.words
        case nil: nil
        }
      },
      panels: [totals],
      notes: ["As at \(asAt.words)."] + notes
        + (omitted == 0 ? [] : ["Left out by the filters: \(omitted)."])
    )
  }

  private static let fields: [Field<RetentionRow>] = [
    Field("person", "Person", "The reference of the person; a name is never shown.") {
      .text($0.id.text)
    },
    Field("kind", "Kind", "Whether they are a client, or only named in a record.", isDetail: true) {
      Cell($0.kind)
    },
    Field("base", "Base", "From when it is counted: the last care, or the death.") {
      .known($0.term.base)
    },
    Field("rule", "Rule", "The rule that decides.") { .text($0.ruleWords) },
    Field("rules", "Rules", "Every rule that applies.", isDetail: true) {
      Cell(list: $0.term.applied.map(\.entry.code))
    },
    Field("due", "Due", "From when on it may be destroyed.") { .known($0.due) },
    Field("monthsToDue", "Months", "In how many whole months that is; below nothing if past.") {
      Cell($0.monthsToDue)
    },
    Field("died", "Died", "When they died, as far as that is known.") {
      $0.died.map(Cell.date) ?? .none
    },
    Field("holds", "Holds", "Each hold: kind, reference, when and by whom it was placed.") {
      Cell(list: $0.holds.map(\.holdWords))
    },
    Field("openRequests", "Open requests", "Requests about rights without a decision.") {
      Cell(list: $0.openRequests.map(\.words))
    },
    Field("openCases", "Open cases", "The cases that are open.") {
      Cell(list: $0.openCases.map(\.text))
    },
    Field("lastReviewed", "Reviewed", "When somebody last looked at it.") {
      Cell($0.lastReview?.happened)
    },
    Field("decision", "Decision", "What was decided last.") {
      Cell($0.decision?.content.outcome)
    },
    Field("decidedBy", "By", "Who decided.") { Cell($0.decision?.author.staff) },
    Field("reason", "Reason", "Why.", isDetail: true) { Cell($0.decision?.content.reason?.text) },
    Field("nextReview", "Next review", "When to look again.") {
      ($0.lastReview?.content.nextReview).map(Cell.date) ?? .none
    },
    Field("standing", "Standing", "What may be done with it.") { .text($0.standingWords) },
    Field("label", "Label", "The highest label of anything in it.", isDetail: true) {
      Cell($0.label)
    },
  ]

  private struct Total {
    let standing: RetentionStanding
    let count: Int
  }

  private var totals: Report {
    Report(
      "standings",
      "How many records may be destroyed, and how many must not be?",
      fields: [
        Field<Total>("standing", "Standing", "What may be done.") { .text($0.standing.words) },
        Field<Total>("records", "Records", "How many.") { .integer(Int64($0.count)) },
      ],
      items: RetentionStanding.allCases.compactMap { standing in
        let count = rows.count { $0.standing == standing }
        return count == 0 ? nil : Total(standing: standing, count: count)
      }
    )
  }
}

extension RetentionRow {
  /// The rule that decides.
  fileprivate var ruleWords: String { term.rule?.entry.code ?? DisclosureRow.unknown }

  /// What may be done with it; of what was erased, when and why.
  fileprivate var standingWords: String {
    guard standing == .erased, let erasure else { return standing.words }
    return "[erased \(erasure.happened.date), \(erasure.content.ground.entry.code)]"
  }
}

extension RetentionRow.OpenRequest {
  /// The request, the right, and by when it has to be answered.
  fileprivate var words: String {
    [id.text, kind?.entry.code, due.map { "due \($0)" } ?? "not yet due"].compactMap(\.self)
      .joined(separator: " ")
  }
}

extension Entry<RetentionReviewed> {
  /// The hold that it placed: kind, reference, when and by whom.
  fileprivate var holdWords: String {
    let hold = content.hold.map { [$0.kind.entry.code, $0.reference.text] } ?? []
    return (hold + [happened.words, author.staff.text]).joined(separator: " ")
  }
}

extension Cell {
  /// The date; where it cannot be told, that it is unknown.
  fileprivate static func known(_ date: CalendarDate?) -> Cell {
    date.map(Cell.date) ?? .text(DisclosureRow.unknown)
  }
}
