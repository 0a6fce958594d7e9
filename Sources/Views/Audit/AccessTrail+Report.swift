import Cases

extension AccessTrail {
  /// The trail as a table, one access to a row, under headings if `grouping` says so.
  public func report(by grouping: Grouping? = nil) -> Report {
    Report(
      "access",
      subject.map { "Who looked at \($0), and what for?" } ?? "Who looked, and what for?",
      fields: Self.fields,
      sections: Section.list(accesses) { access in
        switch grouping {
        case .user: access.event.author.staff.text
        case .relationship: access.content.relationship.entry.code
        case nil: nil
        }
      },
      notes: notes
        + (unlisted == 0
          ? []
          : [
            "Another \(unlisted) accesses name a set of people that is not listed;"
              + " whoever has the list can check it against the event."
          ])
    )
  }

  private static let fields: [Field<Access>] = [
    Field("position", "#", "Its place in the log.") {
      .integer(Int64(clamping: $0.event.position))
    },
    Field("happened", "Happened", "When they looked.") { .happened($0.event.happened) },
    Field("recorded", "Recorded", "When that was on disk, before anything was shown.") {
      .instant($0.event.recorded)
    },
    Field("by", "By", "Who looked.") { .text($0.event.author.staff.text) },
    Field("role", "Role", "The role they acted in, at the time.") {
      .text($0.event.author.role.text)
    },
    Field("mode", "Mode", "In what way it was reached.") { Cell($0.content.mode) },
    Field("purpose", "Purpose", "What it was read for.") { Cell($0.content.purpose) },
    Field("relationship", "Relationship", "How they belonged to these people.") {
      Cell($0.content.relationship)
    },
    Field("views", "Views", "The views that were shown.") {
      Cell(list: ($0.content.views ?? []).map(\.text))
    },
    Field("fields", "Fields", "The fields that were shown, if not all.", isDetail: true) {
      Cell(list: ($0.content.fieldNames ?? []).map(\.text))
    },
    Field("cases", "Cases", "The cases that were shown.") {
      Cell(list: ($0.content.cases ?? []).map(\.text))
    },
    Field("people", "People", "Whose records were read, or of how many people.") {
      $0.content.subjects.cell
    },
    Field("site", "Site", "Where they were.") { Cell($0.content.site ?? $0.event.site) },
    Field("session", "Session", "The user of the computer, or the session.", isDetail: true) {
      Cell($0.content.session)
    },
    Field("breakGlass", "Broken glass", "The breaking of the glass that it needed, if it did.") {
      Cell($0.content.breakGlass?.text)
    },
    Field("rows", "Rows", "How many rows were shown.") { .integer($0.content.rows.count) },
    Field("label", "Label", "Who may see the event.", isDetail: true) { Cell($0.event.label) },
  ]
}

extension AccessedSubjects {
  fileprivate var cell: Cell {
    switch self {
    case .people(let people): Cell(list: people.map(\.text))
    case .set(let set): .text("\(set.count.count) people")
    }
  }
}
