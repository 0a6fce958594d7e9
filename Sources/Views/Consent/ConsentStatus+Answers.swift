import Cases

extension ConsentStatus {
  /// The answers to the question that was asked, as a table, with the status of the same cases.
  func answerReport(beside matrix: Report, notes: [String]) -> Report {
    Report(
      "mayShare",
      "May this be told now?",
      fields: [
        Field<Answer>("case", "Case", "The reference of the case.") { .text($0.id.text) },
        Field("purpose", "Purpose", "What it would be told for.") {
          Cell($0.answer.question.purpose)
        },
        Field("recipient", "Recipient", "Who would be told.") {
          Cell($0.answer.question.recipient?.entry.code ?? $0.answer.question.service?.words)
        },
        Field("level", "Level", "How much would be told.") { .text($0.answer.levelWords) },
        Field("mayShare", "May", "Whether it may be told.") { .flag($0.answer.isAllowed) },
        Field("authorities", "On", "What allows it, each by itself.") {
          Cell(list: $0.answer.authorities.map { Authority($0).description })
        },
        Field("rule", "Rule", "The rule that decided.") { .text($0.answer.rule) },
        Field("why", "Why", "Why.") { .text($0.answer.why) },
        Field("cautions", "Mind", "What does not stand against it, and should be known.") {
          Cell(list: $0.answer.cautions.map(\.description))
        },
      ],
      items: answers,
      panels: [matrix],
      notes: notes
    )
  }
}

extension SharingAnswer {
  fileprivate var levelWords: String { question.level.entry.code }
}

extension NamedService {
  /// The kind of service, and which one.
  fileprivate var words: String {
    [destination.entry.code, organisation?.text].compactMap(\.self).joined(separator: " ")
  }
}
