public import Cases

extension ServiceRecord {
  /// Works out an answer for `looker`, who sees nothing of it before it is recorded that they look.
  ///
  /// What they may not see is not in the snapshot's files for them, and is counted. What is refused is
  /// recorded before this throws.
  ///
  /// - Parameters:
  ///   - looker: Who looks, and what for.
  ///   - kind: What kind of thing they look at; their role lets them look at it, or nothing is read.
  ///   - body: Makes the answer from a snapshot that is lent, and says what it shows.
  /// - Returns: The answer, to be opened.
  /// - Throws: ``ReadRefusal``, errors of the store, or whatever `body` throws.
  public func answer<Answer>(
    to looker: Looker,
    of kind: ReadingKind,
    _ body: (borrowing RecordSnapshot) throws -> (Answer, Showing)
  ) throws -> Unseen<Answer> {
    do throws(any Error) {
      let reader = try reader(looker)
      guard reader.looks(at: kind) else { throw ReadRefusal(.kind(kind), to: looker.staff) }
      let sight = Sight(of: reader)
      let (answer, showing) = try body(RecordSnapshot(log, for: sight))
      let access = showing.access(
        to: looker,
        by: sight.relationship(to: showing),
        under: sight.glass
      )
      return Unseen(answer, of: self, to: looker, access)
    } catch let refusal as ReadRefusal {
      try record(refusal, at: looker.clock)
      throw refusal
    }
  }

  /// Whether the service knows `staff`, of today or of the past.
  public func knows(_ staff: StaffID) throws -> Bool {
    try read { try $0.staffing(of: [staff]) }.knows(staff)
  }

  /// Whether anything has been recorded in `stream`.
  public func exists(_ stream: StreamID) throws -> Bool { try read { try $0.exists(stream) } }

  /// The service description that was in force at `point`.
  public func service(at point: PointInTime = .now) throws -> Service {
    try read { try $0.service(at: point) }
  }

  /// Checks that `user` of the operating system is `staff`, where the service description says who is
  /// who.
  ///
  /// A claim that is not theirs to make is recorded before this throws.
  ///
  /// - Parameters:
  ///   - staff: Who they say they are.
  ///   - user: The name by which the computer knows them.
  ///   - now: What moves the clock of a test store.
  /// - Throws: ``ReadRefusal``; errors of the store.
  public func requireIdentity(of staff: StaffID, user: Name?, at now: Instant? = nil) throws {
    do throws(any Error) {
      try read { try $0.requireIdentity(of: staff, user) }
    } catch let refusal as ReadRefusal {
      try record(refusal, at: now)
      throw refusal
    }
  }

  /// What `looker` may see, and whether they may look at all.
  ///
  /// - Throws: ``ReadRefusal``, which the caller records; errors of the store.
  private func reader(_ looker: Looker) throws -> Reader {
    try read { snapshot in
      let now = try judged(looker.staff, at: try instant(of: looker.clock), snapshot.service())
      let reader = try snapshot.reader(looker, at: now)
      try snapshot.requireIdentity(of: looker.staff, looker.user)
      guard reader.isAtWork || !reader.isRuled else {
        throw ReadRefusal(.notAtWork(at: now), to: looker.staff)
      }
      return reader
    }
  }

  /// When somebody is judged who looks at `now`.
  ///
  /// The clock of a store made for tests stands before everybody's first day until something sets it:
  /// then it is on that day.
  private func judged(_ staff: StaffID, at now: Instant, _ service: Service) throws -> Instant {
    guard isTest, now < Instant(seconds: 365 * 86_400),
      let first = service.member(staff)?.roles.map({ London.start(of: $0.from) }).min()
    else { return now }
    return max(now, first)
  }

  /// Records that somebody was not shown what they asked for; nothing of what it is is kept.
  private func record(_ refusal: ReadRefusal, at now: Instant?) throws {
    let refused = CommandRefused(
      typeNumber: Int64(RecordAccessed.type.number),
      typeName: Line(checked: RecordAccessed.type.name),
      rule: Name(checked: refusal.rule.id),
      actor: refusal.staff,
      target: refusal.target,
      reported: false
    )
    _ = try appendOwn(.commandRefused(refused), to: .refusals, by: refusal.staff, at: now)
  }
}

extension RecordSnapshot {
  /// Checks that `user` is `staff`, where the service description says who is who.
  fileprivate func requireIdentity(of staff: StaffID, _ user: Name?) throws {
    guard let bound = try service().staff(ofUser: user), !bound.contains(staff) else { return }
    throw ReadRefusal(.identity(user: user), to: staff)
  }

  /// `looker` as a reader at `instant`.
  func reader(_ looker: Looker, at instant: Instant) throws -> Reader {
    var glasses: [BreakGlassID: BreakGlass] = [:]
    for stream in try streams(of: .governance, beginningWith: "glass-") {
      guard case .glass(let id)? = stream.subject else { continue }
      glasses[id] = try events(of: stream).reduce(into: BreakGlass()) { $0.evolve($1) }
    }
    return Reader(
      looker.staff,
      for: looker.purpose,
      in: try staffing(of: [looker.staff]),
      duty: try dutyState(),
      actingAs: looker.actingAs,
      glasses: glasses,
      at: instant
    )
  }
}
