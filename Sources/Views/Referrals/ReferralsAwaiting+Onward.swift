import Cases

extension ReferralsAwaiting {
  /// The referrals to others.
  var sent: Report {
    Report(
      "onward",
      "What have we asked of others and not heard?",
      fields: Self.asked + Self.answered,
      items: onward
    )
  }

  private static let asked: [Field<OnwardReferralRow>] = [
    Field("case", "Case", "The reference of the case.") { .text($0.case.text) },
    Field("referral", "Referral", "The reference of the referral.") { .text($0.referral.id.text) },
    Field("person", "Person", "The name of the person.") { .text($0.person.name) },
    Field("initials", "Initials", "Their initials, for where names are not shown.", isDetail: true)
    {
      .text($0.person.initials)
    },
    Field("destination", "Destination", "The kind of service that was asked.") {
      Cell($0.referral.made.content.destination)
    },
    Field("organisation", "Organisation", "Which one.") {
      .text($0.referral.made.content.organisation.text)
    },
    Field("sent", "Sent", "When it was sent.") { .happened($0.referral.made.happened) },
    Field("days", "Days", "How many days ago that was.") { Cell($0.days).orUnknown },
    Field("expected", "Expected", "By when an answer was expected.") {
      ($0.referral.made.content.expectedResponseBy.map(Cell.date) ?? .none).orUnknown
    },
  ]

  private static let answered: [Field<OnwardReferralRow>] = [
    Field("lastChase", "Last chase", "When it was last recorded that there is no response.") {
      $0.lastChase.map(Cell.date) ?? .none
    },
    Field("outcome", "Outcome", "What became of it last.") {
      .text($0.referral.outcome?.entry.code ?? "no answer")
    },
    Field("appointment", "Appointment", "When the first appointment is, or was.") {
      Cell($0.appointment)
    },
    Field("caseState", "Case is", "Whether the case is open or closed.") {
      .text($0.isCaseClosed ? "closed" : "open")
    },
    Field("owner", "Owner", "Who follows it.") { Cell($0.owner).orUnknown },
    Field("until", "Until", "Until when it is followed after the closing.", isDetail: true) {
      $0.until.map(Cell.date) ?? .none
    },
    Field("due", "Due", "By when something has to come of it.") { Cell($0.due).orUnknown },
    Field("overdue", "Overdue", "Whether that should have come by now.") { .flag($0.isOverdue) },
    Field("needsPlan", "Plan", "Whether it was rejected, and nobody else has been asked.") {
      .flag($0.needsPlan)
    },
    Field("label", "Label", "The highest label of anything in the case.", isDetail: true) {
      Cell($0.label)
    },
  ]

  private struct Asked {
    let destination: Destination
    let rows: [OnwardReferralRow]

    func count(where isCounted: (OnwardReferralRow) -> Bool) -> Cell {
      .integer(Int64(rows.count(where: isCounted)))
    }
  }

  /// Which kinds of service do not answer, or do not take people.
  var destinations: Report {
    let groups = Dictionary(grouping: onward, by: \.referral.made.content.destination)
    return Report(
      "destinations",
      "Which services do not answer?",
      fields: [
        Field<Asked>("destination", "Destination", "The kind of service.") {
          Cell($0.destination)
        },
        Field<Asked>("followed", "Followed", "How many referrals to it are shown.") {
          $0.count { _ in true }
        },
        Field<Asked>("overdue", "Overdue", "In how many something should have come by now.") {
          $0.count(where: \.isOverdue)
        },
        Field<Asked>("needPlan", "Need a plan", "How many were rejected and left at that.") {
          $0.count(where: \.needsPlan)
        },
        Field<Asked>("longestDays", "Longest, days", "How many days ago the oldest was sent.") {
          Cell($0.rows.compactMap(\.days).max()).orUnknown
        },
      ],
      items: groups.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { Asked(destination: $0.key, rows: $0.value) }
    )
  }
}
