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

  /// Whom a case was opened for, whatever was corrected since.
  public func openedFor(_ id: CaseID) throws -> PersonID? {
    let stream = StreamID(id)
    guard let first = try snapshot.headers(of: StreamName(stream)).first,
      case .referralReceived(let content)? = try event(of: first, in: stream).event
    else { return nil }
    return content.person
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

  /// A member of staff, as far as was recorded of them.
  public func memberState(_ id: StaffID, at point: PointInTime = .now) throws -> Member {
    var state = Member()
    for event in try events(of: StreamID(id), at: point) { state.evolve(event) }
    return state
  }

  /// A huddle as it was; the stream is named by its day and slot.
  public func huddleState(_ stream: StreamID, at point: PointInTime = .now) throws -> Huddle {
    var state = Huddle()
    for event in try events(of: stream, at: point) { state.evolve(event) }
    return state
  }

  /// What streams of the service itself tell: staff, huddles, governance.
  public func own(_ streams: [StreamID], at point: PointInTime = .now) throws -> ServiceStates {
    var states = ServiceStates()
    for stream in streams {
      for event in try events(of: stream, at: point) { states.evolve(event) }
    }
    return states
  }

  /// Who is the duty senior, and when.
  public func dutyState(at point: PointInTime = .now) throws -> Duty {
    var state = Duty()
    for event in try events(of: .duty, at: point) { state.evolve(event) }
    return state
  }

  /// Who works here, as far as it is asked of these members of staff; of everybody if left out.
  public func staffing(of staff: [StaffID]? = nil, at point: PointInTime = .now) throws -> Staffing
  {
    let asked = try staff ?? streams(of: .staff).compactMap(\.staff)
    var members: [StaffID: Member] = [:]
    for id in asked { members[id] = try memberState(id, at: point) }
    return Staffing(try service(at: point), members)
  }

  /// The service description in force.
  public func service(at point: PointInTime = .now) throws -> Service {
    var service = Service()
    for event in try events(of: .service, at: point) { service.evolve(event) }
    return service
  }
}
