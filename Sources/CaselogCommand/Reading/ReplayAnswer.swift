import CaseRecords
import Cases
import Interchange
import Views

/// What `caselog replay` answers: the steps of a case, each with what it changed.
struct ReplayAnswer {
  /// One step.
  struct Step {
    /// The event, and what corrections have made of it.
    let replayed: ReplayStep
    /// What it changed in how the case stands.
    let changes: [CaseOutline.Change]
  }

  private let id: CaseID
  /// Its steps, in the order asked for.
  let steps: [Step]
  private let notes: [String]
  /// Whom it shows.
  let showing: Showing

  /// The replay of the case that `lookup` asks for.
  init(
    _ lookup: CaseLookup,
    _ scope: CaseReplay.Scope,
    in snapshot: borrowing RecordSnapshot,
    now: Instant
  ) throws {
    let found = try lookup.find(in: snapshot, now: now)
    let replay = try CaseReplay(
      of: lookup.id,
      in: snapshot,
      at: lookup.point,
      happenedBy: lookup.happenedBy,
      scope: scope
    )
    var changes = StepChanges(of: lookup, in: found.service)
    id = lookup.id
    notes = replay.notes
    var steps: [Step] = []
    for step in replay.steps {
      steps.append(Step(replayed: step, changes: try changes.next(step, in: snapshot)))
    }
    self.steps = steps
    var showing = Showing(mode: .auditReplay, views: ["replay"])
    showing.rows = steps.count
    showing.cases = [lookup.id]
    let subjects = try Subjects(in: snapshot)
    for stream in Set(steps.map(\.replayed.event.stream)) { subjects.note(stream, in: &showing) }
    self.showing = showing
  }

  /// Shows it.
  func show(to reading: Reading) throws {
    var notes = notes
    if reading.record.isTest { notes.append(Reading.testNote) }
    switch reading.style.format {
    case .table:
      let form = ReplayForm(reading.style)
      try reading.show(form.text(of: id, steps, notes))
    case .json:
      let answer = JSON.object([
        JSON.Member("case", .text(id.text)),
        JSON.Member("steps", .list(try steps.map { try json(of: $0, reading.style) })),
        JSON.Member("notes", .list(notes.map { .text($0) })),
      ])
      try reading.show(answer.pretty + "\n")
    case .ndjson:
      let lines = try steps.map { try json(of: $0, reading.style).line + "\n" }
      try reading.show(lines.joined())
    case .csv, .markdown:
      var listing = Listing(CaseReplay(of: id, steps: steps.map(\.replayed)).report)
      listing.columns.append(Listing.Column("changed", "Changed"))
      listing.rows = zip(listing.rows, steps).map { row, step in
        row + [.list(step.changes.map { .text("\($0)") })]
      }
      listing.notes = self.notes
      try reading.show(listing)
    }
  }

  private func json(of step: Step, _ style: OutputStyle) throws(UnknownField) -> JSON {
    try StepJSON(times: style.times).json(step).picking(style.fields)
  }
}
