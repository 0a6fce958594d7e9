import CaseRecords
import Cases
import Interchange
import Views

/// Works out what each event of a case changed, one after the other in recorded order.
struct StepChanges {
  private let lookup: CaseLookup
  private let service: Service
  private var state = Case()
  private var outline: CaseOutline

  /// - Parameters:
  ///   - lookup: Which case.
  ///   - service: The service description in force, whose limits count.
  init(of lookup: CaseLookup, in service: Service) {
    self.lookup = lookup
    self.service = service
    outline = CaseOutline(Case(), in: service, at: CaseMoment(asAt: .earliest))
  }

  /// What `step` changed; nothing if it belongs to another stream.
  mutating func next(
    _ step: ReplayStep,
    in snapshot: borrowing RecordSnapshot
  ) throws -> [CaseOutline.Change] {
    let event = step.event
    guard event.stream == StreamID(lookup.id) else { return [] }
    if step.corrects == nil {
      state.evolve(event)
    } else {
      // A correction changes what was folded before it, so all of it is folded again.
      state = try snapshot.caseState(
        lookup.id,
        at: .version(event.version),
        happenedBy: lookup.happenedBy
      )
    }
    let new = CaseOutline(state, in: service, at: CaseMoment(asAt: event.recorded))
    let changes = new.changes(since: outline)
    outline = new
    return changes
  }
}
