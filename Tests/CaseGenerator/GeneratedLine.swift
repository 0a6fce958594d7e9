import Cases
import Interchange

/// One line of an import: one command.
struct GeneratedLine {
  /// To what it moves the clock.
  let recorded: Instant

  /// When it happened, to the minute.
  let happened: Instant

  /// Who answers for it.
  let author: String

  /// Its id.
  let id: CommandID

  /// Whether it reports what has been done already.
  let isReport: Bool

  /// Why it is late, as a code, if it is.
  let lateReason: String?

  /// Its events, at least one.
  let events: [GeneratedEvent]
}

extension GeneratedLine {
  /// The line as an object.
  var json: JSON {
    var members = [
      JSON.Member("recorded", JSON(minuteOf: recorded)),
      JSON.Member("happened", JSON(minuteOf: happened)),
      JSON.Member("by", .text(author)),
      JSON.Member("commandId", JSON(id)),
    ]
    if isReport { members.append(JSON.Member("reported", .flag(true))) }
    if let lateReason { members.append(JSON.Member("lateReason", .text(lateReason))) }
    if events.count == 1 {
      members += events[0].members
    } else {
      members.append(JSON.Member("events", .list(events.map { .object($0.members) })))
    }
    return .object(members)
  }
}
