import Cases

extension HuddleSheet {
  /// Section 3: the courts.
  var hearingsPanel: Report {
    Report(
      "hearings",
      "Where do courts sit on our people today and tomorrow?",
      fields: [
        Field("date", "Date", "The day.") { .date($0.listing.date) },
        Field("session", "Session", "Morning or afternoon.") { Cell($0.listing.session) },
        Field("court", "Court", "Where.") { Cell($0.listing.court) },
        Field("type", "Type", "What kind of court.") { Cell($0.listing.courtType) },
        Field("hearing", "Hearing", "The reference of the hearing.") { .text($0.id.text) },
        Field("case", "Case", "The reference of the case.") { .text($0.case.text) },
        Field("initials", "Initials", "Their initials.") { .text($0.person.initials) },
        Field("child", "Child", "Whether they are under 18; nothing if nobody can say.") {
          $0.age.isUnder18.map(Cell.flag) ?? .none
        },
        Field("purpose", "Purpose", "What it is for.") { Cell($0.listing.purpose) },
        Field("from", "From", "From where they come.") { Cell($0.listing.productionFrom) },
        Field("lead", "Lead", "Who leads the case.") { Cell($0.lead) },
        Field("label", "Label", "The highest label of anything in the case.") { Cell($0.label) },
      ],
      items: hearings
    )
  }

  /// Section 3: the reports.
  var reportsPanel: Report {
    let asAt = asAt
    return Report(
      "reports",
      "Which reports are due, which are unsent, and which must not be sent?",
      fields: [
        Field("case", "Case", "The reference of the case.") { .text($0.case.text) },
        Field("initials", "Initials", "Their initials.") { .text($0.person.initials) },
        Field("what", "What", "The request, the order, or the report.") { .text($0.what) },
        Field("status", "Status", "Due, unsent, or blocked.") { .text($0.status.rawValue) },
        Field("due", "Due", "By when.") { Cell($0.due) },
        Field("overdue", "Overdue", "Whether it should have been there by now.") {
          .flag($0.isOverdue(at: asAt))
        },
        Field("lead", "Lead", "Who leads the case.") { Cell($0.lead) },
        Field("label", "Label", "The highest label of anything in the case.") { Cell($0.label) },
      ],
      items: reports
    )
  }

  /// Section 6: the transfers.
  var transfersPanel: Report {
    Report(
      "transfers",
      "Which cases are to change teams?",
      fields: [
        Field("case", "Case", "The reference of the case.") { .text($0.id.text) },
        Field("initials", "Initials", "Their initials.") { .text($0.person.initials) },
        Field("from", "From", "The area whose team owns it.") { Cell($0.from) },
        Field("to", "To", "The area or the service that is asked.") {
          Cell($0.request.content.toArea?.text ?? $0.request.content.toService?.text)
        },
        Field("asked", "Asked", "When.") { .happened($0.request.happened) },
        Field("urgency", "Urgency", "How soon.") { Cell($0.request.content.urgency) },
        Field("proposed", "Proposed", "The day that was proposed.") {
          $0.request.content.proposedDate.map(Cell.date) ?? .none
        },
        Field("lead", "Lead", "Who leads the case.") { Cell($0.lead) },
        Field("label", "Label", "The highest label of anything in the case.") { Cell($0.label) },
      ],
      items: transfers
    )
  }

  /// Section 7: asking again.
  var reoffersPanel: Report {
    Report(
      "reoffers",
      "Who is to be asked again?",
      fields: [
        Field("case", "Case", "The reference of the case.") { .text($0.id.text) },
        Field("initials", "Initials", "Their initials.") { .text($0.person.initials) },
        Field("purposes", "What for", "What they refused.") {
          Cell(list: $0.purposes.map(\.entry.code))
        },
        Field("site", "Site", "Where they were referred.") { Cell($0.site) },
        Field("lead", "Lead", "Who leads the case.") { Cell($0.lead) },
        Field("label", "Label", "The highest label of anything in the case.") { Cell($0.label) },
      ],
      items: reoffers
    )
  }
}
