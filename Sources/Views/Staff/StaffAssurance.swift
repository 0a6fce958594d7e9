public import Cases

/// Whether everybody who works here is safe, and is prepared, supervised and allowed to do it.
public struct StaffAssurance: Sendable {
  /// How members of staff are put under headings.
  public enum Grouping: Sendable, CaseIterable {
    /// By role.
    case role
    /// By area.
    case area
    /// By who supervises them.
    case supervisor
    /// By whether they may work.
    case status
  }

  /// Everybody whom the filter let through: who may be in danger first, then about whom anything is
  /// not as it should be, then by reference.
  public let rows: [StaffRow]
  /// How many members of staff the filter left out.
  public let omitted: Int
  /// As at when all of this is so.
  public let asAt: Instant
  /// From where the record was looked at, in words.
  public let notes: [String]

  /// Everybody of whom there is a file, or whom the description of `service` knows, at `instant`.
  ///
  /// - Parameters:
  ///   - members: What was recorded of members of staff.
  ///   - cases: The cases, of which everybody's are counted.
  ///   - duty: Who is the duty senior.
  ///   - huddles: The huddles, at which somebody may have been missing.
  ///   - service: The service description.
  ///   - instant: As at when it is shown.
  ///   - filter: Who is shown.
  ///   - notes: From where the record was looked at, in words.
  public init(
    _ members: some Sequence<MemberFile>,
    cases: some Sequence<CaseFile>,
    duty: Duty = Duty(),
    huddles: [HuddleFile] = [],
    in service: Service,
    asAt instant: Instant,
    filter: StaffFilter = StaffFilter(),
    notes: [String] = []
  ) {
    let files = members.reduce(into: [:]) { $0[$1.id] = $1 }
    let surroundings = StaffSurroundings(
      files.mapValues(\.state),
      cases: cases,
      duty: duty,
      huddles: huddles,
      in: service
    )
    let all = surroundings.staffing.everybody.map { id in
      let file = files[id] ?? MemberFile(id: id, state: Member())
      return StaffRow(file, in: surroundings, asAt: instant)
    }
    rows = all.filter(filter.admits).sorted(by: Self.isBefore)
    omitted = all.count - rows.count
    asAt = instant
    self.notes = notes
  }

  private static func isBefore(_ left: StaffRow, _ right: StaffRow) -> Bool {
    if left.isUrgent != right.isUrgent { return left.isUrgent }
    if left.gaps.isEmpty != right.gaps.isEmpty { return right.gaps.isEmpty }
    return left.id < right.id
  }
}
