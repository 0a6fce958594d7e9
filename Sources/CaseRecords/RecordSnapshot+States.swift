public import Cases
import EventLog

extension RecordSnapshot {
  /// A case as it was.
  public func caseState(
    _ id: CaseID,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil
  ) throws -> Case {
    var state = Case()
    for event in try events(of: StreamID(id), at: point, happenedBy: happenedBy) {
      state.evolve(event)
    }
    return state
  }

  /// A person as they were known.
  public func personState(
    _ id: PersonID,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil
  ) throws -> Person {
    var state = Person()
    for event in try events(of: StreamID(id), at: point, happenedBy: happenedBy) {
      state.evolve(event)
    }
    return state
  }

  /// A safeguarding concern as it was.
  public func concernState(
    _ id: ConcernID,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil
  ) throws -> Concern {
    var state = Concern()
    for event in try events(of: StreamID(id), at: point, happenedBy: happenedBy) {
      state.evolve(event)
    }
    return state
  }

  /// The service description in force.
  public func service(at point: PointInTime = .now) throws -> Service {
    var service = Service()
    for event in try events(of: .service, at: point) { service.evolve(event) }
    return service
  }
}
