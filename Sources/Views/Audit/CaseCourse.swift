public import CaseRecords
public import Cases

/// A case from its first event on: what each event changed, and which one gave each field its value.
///
/// Events are folded as they were recorded. A correction changes what was folded before it, so it is
/// the correction that changed a field, and it names the event that it corrects.
public struct CaseCourse: Sendable {
  /// One event, and what it changed.
  public struct Step: Sendable {
    /// The event, as it was recorded.
    public let event: RecordedEvent
    /// What had changed by then because time had passed, and nothing was recorded.
    public let lapsed: [FieldChange]
    /// What the event changed: how the case stands, and with a correction what earlier events said.
    public let changes: [FieldChange]
  }

  /// How much is worked out.
  public enum Extent: Sendable {
    /// How the case stands; values that events gave only where a correction changes them.
    case standing
    /// Every field.
    case everything
  }

  /// The steps, in recorded order.
  public let steps: [Step]
  /// What had changed at the moment from which the case is looked at because time had passed.
  public let lapsed: [FieldChange]
  /// The fields at that moment.
  public let fields: [CaseField]
  /// The case at that moment.
  public let state: Case
  /// Which step gave a field its value; none for what time alone changed.
  private let origins: [FieldPath: Int]

  /// The course of the case that `recorded` tells of.
  ///
  /// - Parameters:
  ///   - recorded: The events of its stream as they were recorded, in order, up to the moment.
  ///   - service: The service description in force, whose limits count.
  ///   - moment: From where it is looked at.
  ///   - extent: How much is worked out.
  public init(
    of recorded: [RecordedEvent],
    in service: Service,
    at moment: CaseMoment,
    extent: Extent = .standing
  ) {
    var fold = CourseFold(service, moment, extent)
    for place in recorded.indices { fold.take(place, of: recorded) }
    lapsed = fold.end(at: moment)
    steps = fold.steps
    state = fold.state
    origins = fold.origins
    fields = fold.outline + (extent == .everything ? fold.said.fields : [])
  }

  /// The step that gave the field at `path` its value; `nil` if time alone did.
  public func origin(of path: FieldPath) -> Step? { origins[path].map { steps[$0] } }
}
