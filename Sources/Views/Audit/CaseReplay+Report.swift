import Cases

extension CaseReplay {
  /// The replay as a table, one event to a row.
  public var report: Report {
    Report(
      "audit",
      "What happened in \(self.case), what did we know, and on what authority?",
      fields: Self.fields,
      items: steps,
      notes: notes + (omitted == 0 ? [] : ["Left out by the filters: \(omitted) events."])
    )
  }

  private static let fields: [Field<ReplayStep>] = [
    Field("position", "#", "Its place in the log.") {
      .integer(Int64(clamping: $0.event.position))
    },
    Field("stream", "Stream", "The stream it stands in.", isDetail: true) {
      .text($0.event.stream.words)
    },
    Field("version", "Version", "Its place in the stream.", isDetail: true) {
      .integer(Int64(clamping: $0.event.version))
    },
    Field("happened", "Happened", "When it happened in the world.") {
      .happened($0.event.happened)
    },
    Field("recorded", "Recorded", "When it was recorded.") { .instant($0.event.recorded) },
    Field(
      "lagMinutes",
      "Lag, min",
      "How many whole minutes later it was recorded than it happened; at least, for a date."
    ) { Cell($0.event.lag.map { $0.components.seconds / 60 }) },
    Field("type", "Type", "What kind of event it is.") { .text($0.event.typeName) },
    Field("by", "By", "Who answers for it.") { .text($0.event.author.staff.text) },
    Field("role", "Role", "The role they acted in, at the time.") {
      .text($0.event.author.role.text)
    },
    Field("enteredBy", "Entered by", "Who typed it in, if somebody else.", isDetail: true) {
      Cell($0.event.author.enteredBy)
    },
    Field("actingAs", "Acting as", "A function they acted in for a while.", isDetail: true) {
      Cell($0.event.author.actingAs)
    },
    Field("onBehalfOf", "On behalf of", "Whose paper note it was.", isDetail: true) {
      Cell($0.event.author.onBehalfOf)
    },
    Field("site", "Site", "Where it was done.") { Cell($0.event.site) },
    Field("summary", "Says", "What it says, as it was recorded.") { .text($0.summary) },
    Field("label", "Label", "Who may see it.") { Cell($0.event.label) },
    Field("corrects", "Corrects", "The event that it corrects.") { Cell($0.corrects?.words) },
    Field("correctedBy", "Corrected by", "The events that correct it.") {
      Cell(list: $0.correctedBy.map(\.words))
    },
    Field("changes", "Now read as", "What corrections changed: void, or the fields.") {
      Cell(list: $0.changes)
    },
    Field("changed", "Changed", "What it changed in the case.", isDetail: true) {
      Cell(list: $0.changed.map(\.words))
    },
    Field("authority", "Authority", "What the act rested on.") {
      Cell(list: $0.authorities.map(\.description))
    },
    Field("flags", "Flags", "What should be seen wherever the event is.") {
      Cell(list: $0.flags.words)
    },
    Field("lateReason", "Late because", "Why it is late, if it is.", isDetail: true) {
      Cell($0.event.lateReason)
    },
    Field("channel", "Channel", "How it reached the record.", isDetail: true) {
      Cell($0.event.channel)
    },
    Field(
      "claimedRecorded",
      "Claimed recorded",
      "When another system claims to have recorded it, if it was carried over.",
      isDetail: true
    ) { Cell($0.event.claimedRecorded.map(Happened.at)) },
    Field("serviceVersion", "Service", "The service description in force.", isDetail: true) {
      .integer(Int64($0.event.serviceVersion))
    },
    Field("rulesVersion", "Rules", "The version of the rules that accepted it.") {
      .integer(Int64($0.event.rulesVersion))
    },
    Field("event", "Event", "Its command and its place in that command.", isDetail: true) {
      .text($0.event.id.words)
    },
  ]
}
