import CaseRecords
import Cases
import Interchange
import Views

/// One step of a replay as JSON.
struct StepJSON {
  let times: TimeStyle

  /// The event's header, what it says, what it is read as now, and what it changed.
  func json(_ step: ReplayStep) -> JSON {
    let event = step.event
    return .object(
      place(event) + author(event)
        + [
          JSON.Member("flags", .list(step.flags.words.map { .text($0) })),
          JSON.Member("label", .text(event.label.entry.code)),
          JSON.Member(
            "content",
            event.event.map { Self.content(of: $0.content) } ?? .text("[erased]")
          ),
          JSON.Member("corrects", step.corrects.map { .text($0.words) } ?? .null),
          JSON.Member("correctedBy", .list(step.correctedBy.map { .text($0.words) })),
          JSON.Member("isVoid", .flag(step.isVoid)),
          JSON.Member("nowReadAs", .list(step.changes.map { .text($0) })),
          JSON.Member("authorities", .list(step.authorities.map { .text("\($0)") })),
          JSON.Member("confirmedBy", .list(step.confirmedBy.map { .text($0.id.words) })),
          JSON.Member("lapsed", .list(step.lapsed.map(Self.change))),
          JSON.Member("changed", .list(step.changed.map(Self.change))),
        ]
    )
  }

  private func place(_ event: RecordedEvent) -> [JSON.Member] {
    [
      JSON.Member("event", .text(event.id.words)),
      JSON.Member("position", .integer(Int64(clamping: event.position))),
      JSON.Member("stream", .text(event.stream.words)),
      JSON.Member("version", .integer(Int64(clamping: event.version))),
      JSON.Member("type", .text(LogListing.name(of: event))),
      JSON.Member("happened", .text(times.exact(event.happened))),
      JSON.Member("recorded", .text(times.exact(event.recorded))),
      JSON.Member(
        "lagMinutes",
        event.lag.map { .integer($0.components.seconds / 60) } ?? .null
      ),
      JSON.Member(
        "claimedRecorded",
        event.claimedRecorded.map { .text(times.exact(.at($0))) } ?? .null
      ),
    ]
  }

  private func author(_ event: RecordedEvent) -> [JSON.Member] {
    func name(_ name: (some Identifier)?) -> JSON { name.map { .text($0.text) } ?? .null }
    return [
      JSON.Member("by", .text(event.author.staff.text)),
      JSON.Member("role", .text(event.author.role.text)),
      JSON.Member("enteredBy", name(event.author.enteredBy)),
      JSON.Member("actingAs", name(event.author.actingAs)),
      JSON.Member("onBehalfOf", name(event.author.onBehalfOf)),
      JSON.Member("site", name(event.site)),
      JSON.Member("channel", .text(event.channel.entry.code)),
      JSON.Member("lateReason", event.lateReason.map { .text($0.entry.code) } ?? .null),
      JSON.Member("serviceVersion", .integer(Int64(event.serviceVersion))),
      JSON.Member("rulesVersion", .integer(Int64(event.rulesVersion))),
    ]
  }

  private static func content(of content: some EventContent) -> JSON { JSONWriter.json(content) }

  private static func change(_ change: FieldChange) -> JSON {
    .object([
      JSON.Member("path", .text("\(change.field.path)")),
      JSON.Member("from", change.old.map { .text($0.words) } ?? .null),
      JSON.Member("to", change.new.map { .text($0.words) } ?? .null),
    ])
  }
}
