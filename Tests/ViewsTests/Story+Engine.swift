import Cases
import Interchange

extension Story {
  /// Goes on with the engine's note that it refused to record a disclosure.
  mutating func refuse(_ rule: String, actor: String, target: String) throws {
    let refusal: CommandRefused = try Self.content(
      """
      {"typeNumber":30,"typeName":"InformationShared","rule":"\(rule)","actor":"\(actor)",
      "target":"\(target)","reported":false}
      """
    )
    events.append(
      RecordedEvent(
        id: EventID(command: CommandID.blank, index: 0),
        stream: .refusals,
        version: 1,
        position: UInt64(events.count),
        event: .commandRefused(refusal),
        type: CommandRefused.type.number,
        happened: .on(CalendarDate(checkedYear: 2026, month: 6, day: 1)),
        recorded: try .at("2026-06-01T09:00:00+01:00"),
        author: Author(staff: StaffID(checked: actor), role: RoleCode(checked: "FAC"))
      )
    )
  }
}

extension Story {
  /// That an auditor replayed a case.
  static func access(to case: String, _ person: String) throws -> RecordAccessed {
    try content(
      """
      {"mode":"auditReplay","purpose":"audit","subjects":{"people":["\(person)"]},
      "relationship":"none","views":["audit"],"cases":["\(`case`)"],"rows":33}
      """
    )
  }

  /// What `json` says.
  private static func content<Content: EventContent>(_ json: String) throws -> Content {
    try JSONReader.read(from: JSON(parsing: Array(json.utf8)))
  }
}
