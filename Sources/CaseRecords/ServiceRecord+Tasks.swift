public import Cases
import EventLog

extension ServiceRecord {
  /// Records what is due by rule: a task for each 16th or 18th birthday in an open case (INV-20), and
  /// that a check of somebody at work is overdue (EV45).
  ///
  /// What has been recorded once is not due any more, so that this can be done as often as one likes. A
  /// stream that others write to meanwhile is left for the next time.
  ///
  /// - Parameter now: What moves the clock of a test store.
  /// - Returns: What became of each, in the order of the streams; none if nothing was due.
  /// - Throws: errors of the store; ``RequestError/noEngine`` if nobody of the staff is the engine; a
  ///   `Refusal` if the service does not permit it to the engine.
  public func recordTasks(at now: Instant? = nil) throws -> [Recording] {
    let instant = try instant(of: now)
    let due = try read { try $0.tasksDue(at: instant) }
    guard !due.isEmpty else { return [] }
    guard let engine = try read({ try $0.staffing().engine(at: instant) }) else {
      throw RequestError.noEngine
    }
    return try due.map { task in
      var request = CommandRequest(
        id: .unique(at: instant),
        proposals: [Proposal(stream: task.stream, event: task.event)],
        happened: .at(Moment(instant)),
        by: engine
      )
      request.channel = .rule
      request.recorded = now
      request.expected[task.stream] = task.version
      let recording = try record(request)
      if case .refused(let refusal) = recording { throw refusal }
      return recording
    }
  }
}

/// What a rule asks the engine to record, and where its stream stands.
private struct TaskDue {
  let stream: StreamID
  let version: UInt64
  let event: Event
}

extension RecordSnapshot {
  /// What rules ask the engine to record at `now`, and where.
  fileprivate func tasksDue(at now: Instant) throws -> [TaskDue] {
    var due: [TaskDue] = []
    let today = London.day(at: now)
    for stream in try streams(of: .case) {
      guard let id = stream.case else { continue }
      let state = try caseState(id)
      guard state.isOpen, let person = state.person else { continue }
      // One task takes up every birthday before it.
      guard let birthday = state.birthdays(of: try personState(person), by: today).last else {
        continue
      }
      let version = try version(of: stream)
      due.append(TaskDue(stream: stream, version: version, event: .noteAdded(birthday.note)))
    }
    for stream in try streams(of: .staff) {
      guard let staff = stream.staff, let overdue = try memberState(staff).overdueCheck(at: now)
      else { continue }
      let version = try version(of: stream)
      due.append(TaskDue(stream: stream, version: version, event: .workingStatusRecorded(overdue)))
    }
    return due
  }
}

extension Staffing {
  /// The member of staff that is the engine, acting by rule, at `instant`.
  fileprivate func engine(at instant: Instant) -> StaffID? {
    (service.described?.staff ?? []).map(\.staff).sorted().first {
      roles(of: $0, at: instant).contains(.engine)
    }
  }
}
