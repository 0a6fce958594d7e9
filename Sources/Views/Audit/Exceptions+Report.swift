import Cases

extension Exceptions {
  /// The findings as a table, under a heading for each kind.
  public var report: Report {
    Report(
      "exceptions",
      "What was refused, what should not have happened, and what came late?",
      fields: Self.fields,
      sections: ExceptionKind.allCases.map { kind in
        Section(title: kind.rawValue, items: findings.filter { $0.kind == kind })
      }.filter { !$0.items.isEmpty },
      notes: notes + remarks
    )
  }

  private var remarks: [String] {
    guard !timedByOthers.isEmpty else { return [] }
    return [
      "Never late here, because others set their times: \(timedByOthers.joined(separator: ", "))."
        + " The audit of a case has the lag of each: caselog view audit"
    ]
  }

  private static let fields: [Field<Finding>] = [
    Field("kind", "Kind", "Why to look at it.", isDetail: true) { .text($0.kind.rawValue) },
    Field("position", "#", "Its place in the log.") {
      .integer(Int64(clamping: $0.event.position))
    },
    Field("target", "Stream", "The stream it stands in; of a refusal, the one it was meant for.") {
      .text($0.target.words)
    },
    Field("happened", "Happened", "When it happened in the world.") {
      .happened($0.event.happened)
    },
    Field("recorded", "Recorded", "When it was recorded.") { .instant($0.event.recorded) },
    Field("lagMinutes", "Lag, min", "How many whole minutes later it was recorded.") {
      Cell($0.event.lag.map { $0.components.seconds / 60 })
    },
    Field("type", "Type", "What kind of event it is, or would have been.") { .text($0.type) },
    Field("by", "By", "Who answers for it, or tried.") { .text($0.event.author.staff.text) },
    Field("role", "Role", "The role they acted in, at the time.") {
      .text($0.event.author.role.text)
    },
    Field("rule", "Rule", "The rule that stood against it, if it was refused.") {
      Cell($0.refusal?.rule)
    },
    Field("authority", "Authority", "What the act rested on.") {
      Cell(list: ($0.event.event?.authorities ?? []).map(\.description))
    },
    Field("flags", "Flags", "What should be seen wherever the event is.") {
      Cell(list: $0.event.flags.words)
    },
    Field("lateReason", "Late because", "Why it is late, if it is.") { Cell($0.event.lateReason) },
    Field("label", "Label", "Who may see the event.", isDetail: true) { Cell($0.event.label) },
  ]
}

extension Exceptions.Finding {
  /// What the engine kept of a refused command.
  fileprivate var refusal: CommandRefused? {
    if case .commandRefused(let refusal) = event.event { refusal } else { nil }
  }

  fileprivate var target: StreamID { refusal?.target ?? event.stream }
  fileprivate var type: String { refusal?.typeName.text ?? event.typeName }
}
