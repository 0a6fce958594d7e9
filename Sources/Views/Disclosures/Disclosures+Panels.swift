import Cases

extension Disclosures {
  /// The smaller tables beside the register.
  var panels: [Report] {
    [
      totals("recipients", "How often was each of them told?", by: \.recipientWords),
      totals("authorities", "What did it rest on?", by: \.authorityKind),
      notices,
    ]
  }

  private struct Total {
    let name: String
    let count: Int
  }

  private func totals(
    _ name: String,
    _ question: String,
    by words: (DisclosureRow) -> String
  ) -> Report {
    let counts = rows.map(words).reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    return Report(
      name,
      question,
      fields: [
        Field<Total>("name", "Name", "What is counted.") { .text($0.name) },
        Field<Total>("disclosures", "Disclosures", "How many.") { .integer(Int64($0.count)) },
      ],
      items: counts.sorted { $0.key < $1.key }.map { Total(name: $0.key, count: $0.value) }
    )
  }

  /// The disclosures whose recipients have to be told something, or to answer.
  private var notices: Report {
    Report(
      "openNotices",
      "Who has not been told that it was wrong, or has not answered?",
      fields: [
        Field<DisclosureRow>("disclosure", "Disclosure", "Which disclosure.") {
          .text($0.reference)
        },
        Field("recipient", "Recipient", "The kind of recipient.") { .text($0.recipientWords) },
        Field("notified", "Notified", "How far it has got.") { Cell(list: $0.noticeWords) },
      ],
      items: rows.filter(\.isNoticeOpen)
    )
  }
}
