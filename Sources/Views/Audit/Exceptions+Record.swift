public import CaseRecords
public import Cases

extension Exceptions {
  /// What there is to look at again, from the record: in one case and what was refused there, or
  /// everywhere.
  ///
  /// - Parameters:
  ///   - case: The case; `nil` for the whole log.
  ///   - snapshot: The record.
  ///   - lateAfter: From which lag on an entry counts as late; the service's own limit if left out.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    of case: CaseID?,
    in snapshot: borrowing RecordSnapshot,
    lateAfter: Duration? = nil
  ) throws {
    var events: [RecordedEvent] = []
    var suspected: Set<EventID> = []
    var unconfirmed: Set<EventID> = []
    let service = try snapshot.service()
    if let `case` {
      let stream = StreamID(`case`)
      events = try snapshot.history(of: stream).map(\.event)
      events += try snapshot.events(of: .refusals).filter { $0.refused == stream }
      let state = try snapshot.caseState(`case`)
      suspected = state.suspectedBreaches
      unconfirmed = state.unconfirmedOverrides(in: service)
    } else {
      try snapshot.forEachEvent { event in
        events.append(event)
        return true
      }
      for file in try snapshot.caseFiles(from: Standpoint(point: .now)).files {
        suspected.formUnion(file.suspectedBreaches(in: service))
        unconfirmed.formUnion(file.state.unconfirmedOverrides(in: service))
      }
      for file in try snapshot.concernFiles(from: Standpoint(point: .now)) {
        unconfirmed.formUnion(file.state.unconfirmedReferrals(in: service).map(\.made.id))
      }
    }
    self.init(
      in: events,
      suspected: suspected,
      unconfirmed: unconfirmed,
      service: service,
      members: try snapshot.staffing().members,
      lateAfter: lateAfter
    )
  }
}

extension RecordedEvent {
  /// The stream that a refused command was meant for.
  fileprivate var refused: StreamID? {
    if case .commandRefused(let refusal) = event { refusal.target } else { nil }
  }
}
