import CaseRecords
public import Cases

/// What differs between a case as it was at two moments, and which events made the difference.
public struct CaseDiff: Sendable {
  /// One field that differs.
  public struct Line: Sendable {
    /// What it was at the first moment, and what at the second.
    public let change: FieldChange
    /// The events that changed it and that only one of the moments knows of; none if time alone did.
    public let events: [RecordedEvent]
  }

  /// The fields that differ: how the case stands, then what was said.
  public let lines: [Line]
  /// How many fields differ that were left out because one moment knows nothing of their entry.
  public let omitted: Int

  /// The difference from `old` to `new`, both worked out with every field.
  ///
  /// The moments may be in either order: what the later one knows and the earlier one does not is then
  /// what is missing in `new`.
  ///
  /// - Parameters:
  ///   - old: The case at the first moment.
  ///   - new: The case at the second moment.
  ///   - isFull: Whether values are listed that entries gave of which only one moment knows. Otherwise
  ///     such an entry shows in how the case stands, and only values are listed that were corrected.
  public init(from old: CaseCourse, to new: CaseCourse, isFull: Bool = false) {
    let changes = FieldChange.list(from: old.fields, to: new.fields)
    let known = (Set(old.steps.map(\.event.id)), Set(new.steps.map(\.event.id)))
    let apart =
      new.steps.filter { !known.0.contains($0.event.id) }
      + old.steps.filter { !known.1.contains($0.event.id) }
    let wanted = changes.filter { change in
      isFull || change.field.kind != .said || change.old != nil && change.new != nil
    }
    omitted = changes.count - wanted.count
    lines = wanted.map { change in
      Line(
        change: change,
        events: apart.filter { step in
          step.changes.contains { $0.field.path == change.field.path }
        }
        .map(\.event)
        .sorted { $0.position < $1.position }
      )
    }
  }
}
