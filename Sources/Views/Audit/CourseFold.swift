import CaseRecords
import Cases

/// Folds the events of a case one by one, and compares before with afterwards.
struct CourseFold {
  private(set) var state = Case()
  private(set) var outline: [CaseField] = []
  private(set) var said: SaidFields
  private(set) var steps: [CaseCourse.Step] = []
  private(set) var origins: [FieldPath: Int] = [:]
  private var answers: [CaseField] = []

  private let service: Service
  private let moment: CaseMoment
  private let extent: CaseCourse.Extent

  init(_ service: Service, _ moment: CaseMoment, _ extent: CaseCourse.Extent) {
    self.service = service
    self.moment = moment
    self.extent = extent
    said = SaidFields(in: service)
  }

  /// Takes in the event at `place` of those that were recorded.
  mutating func take(_ place: Int, of recorded: [RecordedEvent]) {
    let event = recorded[place]
    let lapsed = age(until: event.recorded)
    var changes: [FieldChange]
    if case .entryCorrected = event.event {
      changes = correct(recorded[...place])
    } else {
      state.evolve(event)
      changes = extent == .everything ? said.note(event) : []
    }
    changes = compare(at: event.recorded, event.mayBeAnAnswer ? nil : answers) + changes
    for change in changes { origins[change.field.path] = place }
    steps.append(CaseCourse.Step(event: event, lapsed: lapsed, changes: changes))
  }

  /// Looks at the case from `moment`.
  ///
  /// - Returns: What has changed by then because time has passed.
  mutating func end(at moment: CaseMoment) -> [FieldChange] { lapse(until: moment.asAt) }

  /// A correction changes what was folded before it, so all of it is folded again.
  private mutating func correct(_ recorded: ArraySlice<RecordedEvent>) -> [FieldChange] {
    let before = extent == .everything ? said : SaidFields(folded(recorded.dropLast()), in: service)
    let events = folded(recorded)
    state = events.reduce(into: Case()) { $0.evolve($1) }
    said = SaidFields(events, in: service)
    let changes = FieldChange.list(from: before.fields, to: said.fields)
    guard extent == .standing, let own = recorded.last?.entrySubject?.path.steps else {
      return changes
    }
    return changes.filter { !$0.field.path.steps.starts(with: own) }
  }

  private func folded(_ recorded: ArraySlice<RecordedEvent>) -> [RecordedEvent] {
    CorrectedHistory.events(of: Array(recorded))
  }

  /// What has changed by `instant` because time has passed: consents that were given for a while.
  private mutating func age(until instant: Instant) -> [FieldChange] {
    guard state.consents.contains(where: { $0.content.validUntil != nil }) else { return [] }
    return lapse(until: instant)
  }

  private mutating func lapse(until instant: Instant) -> [FieldChange] {
    let changes = compare(at: instant)
    for change in changes { origins[change.field.path] = nil }
    return changes
  }

  /// What differs from how the case stood before; what was agreed to is not asked again if it is known.
  private mutating func compare(
    at instant: Instant,
    _ known: [CaseField]? = nil
  ) -> [FieldChange] {
    let asAt = CaseMoment(asAt: instant, happenedBy: moment.happenedBy)
    let new = CaseOutline(state, in: service, at: asAt, answers: known)
    let changes = FieldChange.list(from: outline, to: new.fields)
    outline = new.fields
    answers = new.answers
    return changes
  }
}

extension RecordedEvent {
  /// Whether what was agreed to may be different after it.
  ///
  /// Of everything else nothing depends on time, but for consents that were given for a while: these
  /// have been looked at anew before the event is.
  fileprivate var mayBeAnAnswer: Bool {
    switch event {
    case .contactRecorded, .capacityAssessed, .consentRecorded, .consentRefused, .consentWithdrawn,
      .caseClosed, .caseReopened, .entryCorrected, nil:
      true
    case _: false
    }
  }
}
