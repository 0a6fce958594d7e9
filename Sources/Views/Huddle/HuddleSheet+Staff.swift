import Cases

extension HuddleSheet {
  /// Section 1: who is where, and whether they are safe.
  var staffPanel: Report {
    Report(
      "shift",
      "Who is on shift, where, and when were they last in touch?",
      fields: [
        Field("place", "Where", "The site or the place where they are.") {
          Cell($0.whereabouts.where)
        },
        Field("staff", "Staff", "Who.") { .text($0.id.text) },
        Field("activity", "Now", "What they are doing.") { .text($0.whereabouts.activity.words) },
        Field("alone", "Alone", "Whether they are alone there.") {
          $0.whereabouts.isAlone.map(Cell.flag) ?? .none
        },
        Field("lastCheck", "Last check", "When they were last in touch.") {
          Cell($0.whereabouts.lastCheck)
        },
        Field("checkDue", "Next check", "By when they have to be in touch.") { Cell($0.checkDue) },
        Field("pressing", "Pressing", "Why somebody should find out if they are safe.") {
          Cell(list: $0.gaps.filter(\.isUrgent).map(\.description))
        },
      ],
      items: staff
    )
  }

  /// Section 1: who is missing.
  var awayPanel: Report {
    Report(
      "away",
      "Who is away, and who stands in for them?",
      fields: [
        Field("staff", "Staff", "Who.") { .text($0.id.text) },
        Field("status", "Status", "Why.") { Cell($0.status) },
        Field("until", "Until", "Up to when.") { $0.leave?.until.map(Cell.moment) ?? .none },
        Field("cover", "Cover", "Who stands in.") { Cell($0.leave?.cover) },
        Field("leads", "Leads", "How many open cases they lead.") {
          .integer(Int64($0.leads.count))
        },
      ],
      items: away
    )
  }

  /// Section 1: who is the duty senior.
  var dutyPanel: Report {
    Report(
      "duty",
      "Who is the duty senior, who is next, and when is nobody?",
      fields: [
        Field("kind", "What", "Now, next, a gap, or an overlap.") { .text($0.kind.rawValue) },
        Field("senior", "Who", "Who.") { Cell($0.senior) },
        Field("begins", "From", "From when.") { .instant($0.begins) },
        Field("ends", "To", "Until when.") { .instant($0.ends) },
      ],
      items: duty
    )
  }

  /// Section 8: what is to be done.
  var actionsPanel: Report {
    let asAt = asAt
    return Report(
      "actions",
      "What is to be done, by whom, and what is overdue?",
      fields: [
        Field("owner", "Owner", "Who is to do it.") { Cell($0.owner) },
        Field("action", "Action", "The reference of the action.") { .text($0.id.text) },
        Field("note", "What", "What to do.") { Cell($0.note) },
        Field("targets", "About", "The cases and concerns that it points at.") {
          Cell(list: $0.targets)
        },
        Field("due", "Due", "By when.") { Cell($0.due) },
        Field("overdue", "Overdue", "Whether it should have been done by now.") {
          .flag($0.isOverdue(at: asAt))
        },
        Field("since", "Since", "The huddle in which it was given.") { .text($0.since) },
        Field("carried", "Carried", "Whether that was an earlier huddle.") { .flag($0.isCarried) },
      ],
      items: actions
    )
  }

  /// How the last huddles went.
  var slotsPanel: Report {
    Report(
      "huddles",
      "Were the huddles of yesterday and today held?",
      fields: [
        Field("huddle", "Huddle", "The day and the slot.") { .text($0.time.name) },
        Field("state", "State", "Whether it was held.") { .text($0.state.rawValue) },
        Field("opened", "Began", "When it began.") { Cell($0.opened?.happened) },
        Field("lateMinutes", "Late, min", "By how many minutes it began late.") {
          Cell($0.opened?.content.lateMinutes)
        },
        Field("gaps", "Gaps", "Where somebody was missing.") {
          Cell(list: ($0.closed?.content.staffingGaps ?? []).map(\.text))
        },
      ],
      items: slots
    )
  }

  /// What was brought up in the huddle itself.
  var itemsPanel: Report {
    Report(
      "items",
      "What was brought up?",
      fields: [
        Field("kind", "Kind", "What it is about.") { Cell($0.content.kind) },
        Field("priority", "Priority", "How soon it matters.") { Cell($0.content.priority) },
        Field("targets", "About", "What it points at.") { Cell(list: $0.content.references) },
        Field("text", "What", "What to know.") { Cell($0.content.text?.text) },
      ],
      items: items
    )
  }
}

extension HuddleItemRaised {
  /// Everything that it points at, by reference.
  fileprivate var references: [String] {
    let records = (cases ?? []).map(\.text) + (concerns ?? []).map(\.text)
    let people = (self.people ?? []).map(\.text) + (staff ?? []).map(\.text)
    return records + people + [site?.text].compactMap(\.self)
  }
}
