import Cases

extension PersonTimeline {
  /// The timeline as a table, one fact to a row, under headings if `grouping` says so.
  public func report(by grouping: Grouping? = nil) -> Report {
    let others = records.filter { $0 != id }
    return Report(
      "person",
      "What happened to \(id), in all their cases?",
      fields: Self.fields,
      sections: Section.list(rows) { row in
        switch grouping {
        case .case: row.case?.text ?? id.text
        case .day: row.event.happened.date.words
        case .record: row.record.text
        case nil: nil
        }
      },
      notes: notes
        + (others.isEmpty
          ? [] : ["With the linked records \(others.map(\.text).joined(separator: ", "))."])
        + (omitted == 0 ? [] : ["Left out by the filters: \(omitted)."])
        + [
          "Corrections are folded in; as entries of their own they stand in: caselog view audit CASE",
          "Concerns about them: caselog view safeguarding --person \(id) --closed",
          "Who looked: caselog view access \(id)",
        ]
    )
  }

  private static let fields: [Field<TimelineRow>] = [
    Field("happened", "Happened", "When it happened in the world.") {
      .happened($0.event.happened)
    },
    Field("recorded", "Recorded", "When it was recorded.", isDetail: true) {
      .instant($0.event.recorded)
    },
    Field("record", "Record", "The record of the person that it stands in.", isDetail: true) {
      .text($0.record.text)
    },
    Field("case", "Case", "The case; nothing for a fact about the person.") { Cell($0.case) },
    Field("type", "Type", "What kind of fact it is.") { .text($0.event.typeName) },
    Field("by", "By", "Who answers for it.") { .text($0.event.author.staff.text) },
    Field("role", "Role", "The role they acted in.", isDetail: true) {
      .text($0.event.author.role.text)
    },
    Field("site", "Site", "Where it was done.") { Cell($0.event.site) },
    Field("summary", "Says", "What it says, with corrections applied.") { .text($0.sentence) },
    Field("corrected", "Corrected", "What was corrected of it, and when.") {
      Cell(list: $0.corrections)
    },
    Field("stub", "Stub", "Whether it only stands for a case that is not theirs.", isDetail: true) {
      .flag($0.isStub)
    },
    Field("flags", "Flags", "What should be seen wherever it is seen.") {
      Cell(list: $0.event.flags.words)
    },
    Field("label", "Label", "Who may see it.") { Cell($0.label) },
    Field("position", "#", "Its place in the log.", isDetail: true) {
      .integer(Int64(clamping: $0.event.position))
    },
    Field("event", "Event", "Its command and its place in that command.", isDetail: true) {
      .text($0.event.id.words)
    },
  ]
}
