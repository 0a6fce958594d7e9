public import Cases
public import EventLog

extension ServiceRecord {
  /// Decides `request` and records what it comes to; durable before this returns.
  ///
  /// If other processes record something meanwhile that the decision rests on, it is decided again,
  /// unless the request names the versions it expects.
  ///
  /// - Throws: errors of the store; what the rules say is part of the answer.
  public func record(_ request: CommandRequest) throws -> Recording {
    let importer = importing(batch: 1)
    let outcomes = try importer.add(request) + importer.finish()
    guard let outcome = outcomes.last else {
      preconditionFailure("Every request is answered.")
    }
    return outcome.recording
  }

  /// Records many requests, `batch` of them in one durable commit.
  public func importing(batch: Int = 256) -> Importer { Importer(self, batch: batch) }

  /// What requests would come to, without recording anything.
  public func rehearsal() -> Rehearsal { Rehearsal(self) }

  /// Records that somebody looks; content may be shown once this has returned.
  ///
  /// - Parameters:
  ///   - access: What is looked at, how and for what.
  ///   - staff: Who looks.
  ///   - now: What moves the clock of a test store.
  /// - Returns: The receipt of the event, which is on disk.
  /// - Throws: errors of the store; then nothing may be shown.
  @_spi(Unrecorded)
  public func recordAccess(
    _ access: RecordAccessed,
    by staff: StaffID,
    at now: Instant? = nil
  ) throws -> Receipt {
    try appendOwn(.recordAccessed(access), to: .access, by: staff, at: now)
  }

  /// Records that a view was made anew.
  ///
  /// - Parameters:
  ///   - rebuilt: Which view, from what, and what came of it.
  ///   - staff: Who had it made.
  ///   - now: What moves the clock of a test store.
  /// - Returns: The receipt of the event, which is on disk.
  /// - Throws: errors of the store.
  public func recordRebuild(
    _ rebuilt: ViewRebuilt,
    by staff: StaffID,
    at now: Instant? = nil
  ) throws -> Receipt {
    try appendOwn(.viewRebuilt(rebuilt), to: .views, by: staff, at: now)
  }

  /// Records that another key signs checkpoints from now on.
  ///
  /// - Throws: errors of the store.
  func recordSigningKey(
    _ changed: SigningKeyChanged,
    by staff: StaffID,
    at now: Instant?
  ) throws -> Receipt {
    try appendOwn(.signingKeyChanged(changed), to: .signing, by: staff, at: now)
  }

  /// Records that a rule stood against `command`; its own streams stay as they were.
  func recordRefusal(_ refusal: Refusal, of command: Command) throws {
    guard let proposal = command.proposals.first else { return }
    let type = type(of: proposal.event.content).type
    let refused = CommandRefused(
      typeNumber: Int64(type.number),
      typeName: Line(checked: type.name),
      rule: Name(checked: refusal.rule),
      actor: command.author.staff,
      target: proposal.stream,
      reported: command.intent == .reported
    )
    _ = try append(
      .commandRefused(refused),
      to: .refusals,
      by: command.author,
      at: command.now,
      service: try read { try $0.service() }
    )
  }

  /// Appends an event of the engine itself, in the first of the roles that `staff` have.
  func appendOwn(
    _ event: Event,
    to stream: StreamID,
    by staff: StaffID,
    at now: Instant?
  ) throws -> Receipt {
    let instant = try instant(of: now)
    let staffing = try read { try $0.staffing(of: [staff]) }
    let role = staffing.roles(of: staff, at: instant).sorted().first
    return try append(
      event,
      to: stream,
      by: Author(staff: staff, role: role ?? RoleCode(checked: "NONE")),
      at: instant,
      service: staffing.service
    )
  }

  /// Appends an event of the engine itself, which no rule of the service judges.
  private func append(
    _ event: Event,
    to stream: StreamID,
    by author: Author,
    at instant: Instant,
    service: Service
  ) throws -> Receipt {
    let id = CommandID.unique(at: instant)
    let request = AppendRequest(
      id: RequestID(id),
      request: StoredContent(event).bytes,
      expectations: [],
      events: [
        ProposedEvent(
          event,
          in: stream,
          owner: .store,
          description: EventDescription(
            event,
            happened: .at(Moment(instant)),
            author: author,
            service: service.version
          )
        )
      ],
      decided: instant.microseconds
    )
    for result in try log.append([try log.seal(request)]) { return try result.get() }
    preconditionFailure("Every request is answered.")
  }
}
