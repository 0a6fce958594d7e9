import CaseRecords
public import Cases

/// Which event gave each field of a case the value that it has.
public struct CaseBlame: Sendable {
  /// One field, and where its value comes from.
  public struct Line: Sendable {
    /// The field.
    public let field: CaseField
    /// The event that gave it its value; `nil` if time alone did.
    public let event: RecordedEvent?
    /// The event that this one corrects, if it is a correction.
    public let corrected: RecordedEvent?
  }

  /// The fields in their order: how the case stands, then what was said.
  public let lines: [Line]

  /// The blame of `course`, which was worked out with every field.
  public init(_ course: CaseCourse) {
    let events = Dictionary(
      course.steps.map { ($0.event.id, $0.event) },
      uniquingKeysWith: { first, _ in first }
    )
    lines = course.fields.map { field in
      let event = course.origin(of: field.path)?.event
      return Line(
        field: field,
        event: event,
        corrected: event?.correctionTarget.flatMap { events[$0] }
      )
    }
  }
}
