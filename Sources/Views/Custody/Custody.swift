public import Cases

/// Who is with the police, and may be gone before anybody of the service sees them.
///
/// Somebody stands in it once for each matter that they are held for, or are to be interviewed about
/// as a volunteer. A release ends that; so does the end of the day of a voluntary interview. Who is
/// charged moves to those who await a court, until the first result of a hearing.
public struct Custody: Sendable {
  /// How people are put under headings.
  public enum Grouping: Sendable, CaseIterable {
    /// By where the police have them.
    case suite
  }

  /// The people that the filter let through: by the first of the limit, the next review and an
  /// expected interview, then by priority, then by reference.
  public let rows: [CustodyRow]
  /// Who was charged and awaits a court, by the day of the hearing.
  public let charged: [ChargedRow]
  /// How many people in custody or to be interviewed the filter left out.
  public let omitted: Int
  /// As at when all of this is so.
  public let asAt: Instant
  /// From where the record was looked at, in words.
  public let notes: [String]

  /// The people of `files` as they are at `instant`, by the rules of `service`.
  public init(
    _ files: some Sequence<CaseFile>,
    in service: Service,
    asAt instant: Instant,
    filter: CustodyFilter = CustodyFilter(),
    notes: [String] = []
  ) {
    let files = Array(files)
    let all = files.flatMap { $0.heldOrExpected(in: service, at: instant) }
    rows = all.filter(filter.admits).sorted(by: Self.isBefore)
    charged = files.flatMap { $0.awaitingCourt(in: service, at: instant) }.filter(filter.admits)
      .sorted(by: Self.isBefore)
    omitted = all.count - rows.count
    asAt = instant
    self.notes = notes + files.erasedNotes
  }

  private static func isBefore(_ left: CustodyRow, _ right: CustodyRow) -> Bool {
    let times = (left.nextEvent?.at.earliest ?? .latest, right.nextEvent?.at.earliest ?? .latest)
    if times.0 != times.1 { return times.0 < times.1 }
    let priorities = (left.priority?.rawValue ?? .max, right.priority?.rawValue ?? .max)
    if priorities.0 != priorities.1 { return priorities.0 < priorities.1 }
    return (left.id, left.matter) < (right.id, right.matter)
  }

  private static func isBefore(_ left: ChargedRow, _ right: ChargedRow) -> Bool {
    switch (left.hearing, right.hearing) {
    case (let first?, let second?) where first.hearing != second.hearing: first.isBefore(second)
    case (_?, nil): true
    case (nil, _?): false
    case (_, _): (left.id, left.matter) < (right.id, right.matter)
    }
  }
}

extension CaseFile {
  /// A row for each matter that the person is held for, or is to be interviewed about.
  fileprivate func heldOrExpected(in service: Service, at instant: Instant) -> [CustodyRow] {
    state.matters.compactMap { matter in
      switch matter.custodyStage {
      case .held: return CustodyRow(self, matter, in: service, asAt: instant)
      case .volunteer:
        let row = CustodyRow(self, matter, in: service, asAt: instant)
        return row.interview.isOver(at: instant) ? nil : row
      case .charged, .elsewhere: return nil
      }
    }
  }

  /// A row for each matter that the person was charged for, and no court has heard.
  fileprivate func awaitingCourt(in service: Service, at instant: Instant) -> [ChargedRow] {
    state.matters.filter { matter in
      matter.custodyStage == .charged
        && !state.hearings.contains { $0.listing?.matter == matter.id && $0.outcome != nil }
    }.map { ChargedRow(self, $0, in: service, asAt: instant) }
  }
}

extension InterviewState {
  /// Whether a voluntary interview is over: it has ended, or its day has, and it does not go on.
  fileprivate func isOver(at instant: Instant) -> Bool {
    switch self {
    case .ended: return true
    case .begun, .expected: return false
    case .unknown(let due):
      guard let due, due.date.precision != .unknown else { return false }
      return Happened.on(due.date).latest < instant
    }
  }
}
