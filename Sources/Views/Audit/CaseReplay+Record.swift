public import CaseRecords
public import Cases

extension CaseReplay {
  /// Streams that a replay shows beside that of the case.
  public struct Scope: OptionSet, Sendable {
    /// One bit for each kind.
    public let rawValue: UInt8

    /// The kinds whose bits are set.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The stream of the person, which may tell of other cases of theirs as well.
    public static let person = Scope(rawValue: 1 << 0)
    /// The streams of safeguarding concerns that are linked to the case, with what they say.
    public static let concerns = Scope(rawValue: 1 << 1)
  }

  /// The replay of a case from the record.
  ///
  /// - Parameters:
  ///   - case: The case. One that does not exist has no steps.
  ///   - snapshot: The record.
  ///   - point: As known when; a version is one of the case, and what was known elsewhere by then
  ///     is shown of the other streams.
  ///   - happenedBy: If given, only what had happened by then.
  ///   - scope: What is shown beside the case.
  ///   - order: In which order.
  ///   - filter: What is left out.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    of case: CaseID,
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    scope: Scope = .person,
    order: ReplayOrder = .recorded,
    filter: ReplayFilter = ReplayFilter()
  ) throws {
    let own = try snapshot.history(of: StreamID(`case`), at: point, happenedBy: happenedBy)
    let others = Self.elsewhere(point, own)
    let service = try snapshot.service(at: others)
    let course = CaseCourse(
      of: own.map(\.event),
      in: service,
      at: CaseMoment(asAt: own.last?.event.recorded ?? .earliest, happenedBy: happenedBy)
    )
    var suspected = course.state.suspectedBreaches
    var streams: [StreamID] = []
    if scope.contains(.person), let person = Self.person(in: own) {
      streams.append(StreamID(person))
    }
    if scope.contains(.concerns) {
      let concerns = try snapshot.concernFiles(
        linkedTo: `case`,
        from: Standpoint(point: others, happenedBy: happenedBy)
      )
      streams += concerns.map { StreamID($0.id) }
      suspected.formUnion(
        course.state.suspectedReferrals(of: concerns.map(\.state), in: service)
      )
    }
    var steps = zip(own, course.steps).map {
      ReplayStep($0, suspected: suspected, $1, in: course.state)
    }
    for stream in streams {
      let entries = try snapshot.history(of: stream, at: others, happenedBy: happenedBy)
      steps += entries.map { ReplayStep($0, suspected: suspected) }
    }
    self.init(
      of: `case`,
      steps: steps,
      order: order,
      filter: filter,
      overrides: course.state.overrides,
      service: service,
      notes: try Standpoint(point: point, happenedBy: happenedBy).notes(in: snapshot)
        + Self.notes(on: streams, scope)
    )
  }

  /// The person that the case was about at first.
  private static func person(in entries: [HistoryEntry]) -> PersonID? {
    for entry in entries {
      if case .referralReceived(let referral) = entry.event.event { return referral.person }
    }
    return nil
  }

  /// The same point for other streams: a version of the first one is the position of that event.
  static func elsewhere(_ point: PointInTime, _ own: [HistoryEntry]) -> PointInTime {
    switch point {
    case .version: own.last.map { .position($0.event.position) } ?? point
    case .now, .recorded, .position: point
    }
  }

  /// What is beside the case, what could be, and what the two clocks are.
  private static func notes(on streams: [StreamID], _ scope: Scope) -> [String] {
    let beside = streams.isEmpty ? [] : ["With \(streams.map(\.words).joined(separator: ", "))."]
    let left = [
      scope.contains(.person) ? nil : "of the person (--beside person)",
      scope.contains(.concerns) ? nil : "of linked safeguarding concerns (--beside concerns)",
    ]
    .compactMap(\.self).joined(separator: " and ")
    return beside + (left.isEmpty ? [] : ["What was recorded \(left) is not shown."]) + [
      "Happened is when something took place in the world, Recorded when it was written down.",
      "That nothing has been altered is for another command to say: caselog verify",
    ]
  }
}

extension ReplayStep {
  /// The step of one entry of a history, when these disclosures may have been breaches.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - suspected: The disclosures that may have been breaches.
  ///   - step: What the event changed in the case, if it is one of the case.
  ///   - state: What the case has come to.
  init(
    _ entry: HistoryEntry,
    suspected: Set<EventID>,
    _ step: CaseCourse.Step? = nil,
    in state: Case = Case()
  ) {
    var confirmations: [Entry<LawfulOverrideRecorded>] = []
    if case .informationShared(let content) = entry.event.event {
      confirmations = state.overrides(covering: content.disclosure)
    }
    self.init(
      entry.event,
      corrected: entry.corrected,
      isVoid: entry.isVoid,
      correctedBy: entry.correctedBy,
      isSuspected: suspected.contains(entry.event.id),
      lapsed: step?.lapsed ?? [],
      changed: step?.changes ?? [],
      confirmedBy: confirmations
    )
  }
}
