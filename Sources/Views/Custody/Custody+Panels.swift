import Cases

extension Custody {
  /// Who was charged and awaits a court.
  var awaitingCourt: Report {
    Report(
      "charged",
      "Who was charged, and awaits a court?",
      fields: [
        Field<ChargedRow>("suite", "Suite", "Where the police had them.") {
          Cell($0.suite).orUnknown
        },
        Field("custodyNumber", "Custody no.", "The number of the custody record.") {
          Cell($0.custodyNumber).orUnknown
        },
        Field("case", "Case", "The reference of the case.") { .text($0.id.text) },
        Field("person", "Person", "The name of the person.") { .text($0.person.name) },
        Field("initials", "Initials", "Their initials.", isDetail: true) {
          .text($0.person.initials)
        },
        Field("age", "Age", "How old they are, or may be.") { Cell($0.age.words).orUnknown },
        Field("matter", "Matter", "What they were charged with.") { .text($0.matter.text) },
        Field("charged", "Charged", "When they were charged.") { Cell($0.charged).orUnknown },
        Field("hearing", "Hearing", "The reference of the hearing.") { Cell($0.hearing?.hearing) },
        Field("court", "Court", "The place of the court.") { Cell($0.hearing?.court).orUnknown },
        Field("date", "Date", "The day of the hearing.") {
          ($0.hearing.map { Cell.date($0.date) } ?? .none).orUnknown
        },
        Field("session", "Session", "Which half of the day.") { Cell($0.hearing?.session) },
        Field("from", "From", "Where they come to court from.") {
          Cell($0.hearing?.productionFrom).orUnknown
        },
        Field("state", "L&D", "How far the service has got with them.") { .text($0.reach.words) },
        Field("label", "Label", "The highest label of anything in the case.", isDetail: true) {
          Cell($0.label)
        },
      ],
      items: charged
    )
  }

  private struct Suite {
    let name: String
    let rows: [CustodyRow]

    func count(where isCounted: (CustodyRow) -> Bool) -> Int64 {
      Int64(rows.count(where: isCounted))
    }
  }

  /// How many people there are at each suite, and how far the service has got with them.
  var suites: Report {
    let places = Dictionary(grouping: rows) { $0.suite?.text ?? Self.unknown }
    return Report(
      "suites",
      "How many are where, and how many has nobody met?",
      fields: [
        Field<Suite>("suite", "Suite", "Where.") { .text($0.name) },
        Field("held", "Held", "How many are held.") { .integer($0.count { !$0.isVolunteer }) },
        Field("volunteers", "Volunteers", "How many are to be interviewed as volunteers.") {
          .integer($0.count(where: \.isVolunteer))
        },
        Field("notSeen", "Not seen", "How many of all of them nobody has met.") {
          .integer($0.count(where: \.reach.isUnseen))
        },
        Field("refused", "Refused", "How many do not want to be seen.") {
          .integer($0.count { $0.reach == .refused })
        },
        Field("under18", "Under 18", "How many are, or may be, under 18.") {
          .integer($0.count { $0.age.isUnder18 != false })
        },
      ],
      items: places.sorted { $0.key < $1.key }.map { Suite(name: $0.key, rows: $0.value) }
    )
  }
}
