import CaseRecords
import Cases
import Interchange
import Views

/// What `caselog replay` answers: the steps of a case, each with what it changed.
struct ReplayAnswer {
  /// Its steps, in the order asked for.
  let replay: CaseReplay
  /// Whom it shows.
  let showing: Showing

  /// The replay of the case that `lookup` asks for.
  ///
  /// - Throws: ``Failure`` if there is no such case, or not yet; errors of the store.
  init(
    _ lookup: CaseLookup,
    _ scope: CaseReplay.Scope,
    _ order: ReplayOrder,
    in snapshot: borrowing RecordSnapshot,
    now: Instant
  ) throws {
    _ = try lookup.resolved(in: snapshot, now: now)
    replay = try CaseReplay(
      of: lookup.id,
      in: snapshot,
      at: lookup.point,
      happenedBy: lookup.happenedBy,
      scope: scope,
      order: order
    )
    guard replay.steps.contains(where: { $0.event.stream == StreamID(lookup.id) }) else {
      throw lookup.hasNoEvents
    }
    var showing = Showing(mode: .auditReplay, views: ["replay"])
    showing.rows = replay.steps.count
    for stream in Set(replay.steps.map(\.event.stream)) { try showing.note(stream, in: snapshot) }
    self.showing = showing
  }

  /// Shows it.
  func show(to reading: Reading) throws {
    var notes = replay.notes
    if reading.record.isTest { notes.append(Reading.testNote) }
    switch reading.style.format {
    case .table:
      let form = ReplayForm(reading.style)
      try reading.show(form.text(of: replay, notes))
    case .json:
      let answer = JSON.object([
        JSON.Member("case", .text(replay.case.text)),
        JSON.Member("steps", .list(try replay.steps.map { try json(of: $0, reading.style) })),
        JSON.Member("notes", .list(notes.map { .text($0) })),
      ])
      try reading.show(answer.pretty + "\n")
    case .ndjson:
      let lines = try replay.steps.map { try json(of: $0, reading.style).line + "\n" }
      try reading.show(lines.joined())
    case .csv, .markdown: try reading.show(Listing(replay.report))
    }
  }

  private func json(of step: ReplayStep, _ style: OutputStyle) throws(UnknownField) -> JSON {
    try StepJSON(times: style.times).json(step).picking(style.fields)
  }
}
