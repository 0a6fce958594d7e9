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
    let state = try snapshot.caseState(`case`, at: point, happenedBy: happenedBy)
    var suspected = state.suspectedBreaches
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
        state.suspectedReferrals(
          of: concerns.map(\.state),
          in: try snapshot.service(at: others)
        )
      )
    }
    var entries = own
    for stream in streams {
      entries += try snapshot.history(of: stream, at: others, happenedBy: happenedBy)
    }
    self.init(
      of: `case`,
      steps: entries.map { ReplayStep($0, suspected: suspected) },
      order: order,
      filter: filter,
      notes: try Standpoint(point: point, happenedBy: happenedBy).notes(in: snapshot)
        + Self.notes(on: streams)
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

  private static func notes(on streams: [StreamID]) -> [String] {
    let beside = streams.isEmpty ? [] : ["With \(streams.map(\.words).joined(separator: ", "))."]
    return beside + ["That nothing has been altered is for another command to say: caselog verify"]
  }
}

extension ReplayStep {
  /// The step of one entry of a history, when these disclosures may have been breaches.
  init(_ entry: HistoryEntry, suspected: Set<EventID>) {
    self.init(
      entry.event,
      corrected: entry.corrected,
      isVoid: entry.isVoid,
      correctedBy: entry.correctedBy,
      isSuspected: suspected.contains(entry.event.id)
    )
  }
}
