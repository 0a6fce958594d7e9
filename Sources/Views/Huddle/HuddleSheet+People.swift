import Cases

extension HuddleSheet {
  /// Section 2: whom the police hold.
  var custodyPanel: Report {
    let next = following ?? asAt
    return Report(
      "custody",
      "Who is held where, who has been seen, and what happens to them next?",
      fields: [
        Field("site", "Suite", "Where they are held.") { Cell($0.site) },
        Field("case", "Case", "The reference of the case.") { .text($0.id.text) },
        Field("initials", "Initials", "Their initials.") { .text($0.person.initials) },
        Field("state", "State", "Referred, waiting, seen or declined.") {
          .text($0.engagement.rawValue)
        },
        Field("attempts", "Attempts", "How often it was tried without seeing them.") {
          .integer(Int64($0.attempts))
        },
        Field("waitingMinutes", "Waiting, min", "For how long they have waited.") {
          Cell($0.waitingMinutes)
        },
        Field("priority", "Priority", "How soon they were to be seen.") { Cell($0.priority) },
        Field("event", "Next", "What happens next: limit, review, interview or hearing.") {
          .text($0.event?.kind.rawValue ?? StaffAssurance.unknown)
        },
        Field("eventAt", "When", "When that is.") { Cell($0.event?.at) },
        Field("pressing", "Pressing", "Whether that is before the huddle after this one.") {
          .flag($0.isDue(before: next))
        },
        Field("pausedSince", "Paused", "Since when the clock stands still, for hospital.") {
          Cell($0.pausedSince)
        },
        Field("child", "Child", "Whether they are under 18; nothing if nobody can say.") {
          $0.age.isUnder18.map(Cell.flag) ?? .none
        },
        Field("pregnant", "Pregnant", "Whether they were said to be.") { .flag($0.isPregnant) },
        Field("risks", "High risk", "The risks that were found to be high.") {
          Cell(list: $0.risks)
        },
        Field("needs", "Needs", "Who has to be there for them to be spoken with.") {
          Cell(list: $0.needs)
        },
        Field("label", "Label", "The highest label of anything in the case.") { Cell($0.label) },
      ],
      items: detainees
    )
  }

  /// Section 4: who has been let go.
  var releasesPanel: Report {
    let asAt = asAt
    return Report(
      "releases",
      "Who has been let go, and who is to be followed up?",
      fields: [
        Field("case", "Case", "The reference of the case.") { .text($0.case.text) },
        Field("initials", "Initials", "Their initials.") { .text($0.person.initials) },
        Field("released", "Released", "When.") { Cell($0.release.at) },
        Field("how", "How", "By what.") { .text($0.release.how) },
        Field("suicide", "Suicide", "How high that risk was last found to be.") {
          .text($0.suicide?.entry.code ?? RiskLevel.notAssessed.entry.code)
        },
        Field("due", "Due", "By when they are to be followed up.") { Cell($0.due) },
        Field("done", "Done", "When they were.") { Cell($0.done) },
        Field("overdue", "Overdue", "Whether that should have been done by now.") {
          .flag($0.isOverdue(at: asAt))
        },
        Field("lead", "Lead", "Who leads the case.") { Cell($0.lead) },
        Field("label", "Label", "The highest label of anything in the case.") { Cell($0.label) },
      ],
      items: releases
    )
  }

  /// Section 5: that there are concerns.
  var safeguardingPanel: Report {
    let asAt = asAt
    return Report(
      "concerns",
      "Which concerns are open, who owns each, and what is overdue?",
      fields: [
        Field("concern", "Concern", "The reference of the concern.") { .text($0.id.text) },
        Field("owner", "Owner", "Who sees to the next step.") { Cell($0.owner) },
        Field("due", "Due", "By when.") { Cell($0.due) },
        Field("overdue", "Overdue", "Whether that should have been done by now.") {
          .flag($0.isOverdue(at: asAt))
        },
        Field("label", "Label", "Who may see it.") { Cell($0.label) },
      ],
      items: safeguarding
    )
  }

  /// Section 9: how much is restricted.
  var restrictedPanel: Report {
    Report(
      "restricted",
      "How many open cases and concerns may not be seen by everybody?",
      fields: [
        Field("label", "Label", "Who may see them.") { Cell($0.key) },
        Field("count", "Count", "How many.") { .integer(Int64($0.value)) },
      ],
      items: restricted.sorted { $0.key < $1.key }
    )
  }
}
