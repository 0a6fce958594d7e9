import Cases

extension Exceptions {
  /// What makes an event an exception as far as its header tells, and what has to be opened to find out.
  struct Limits {
    /// The service in force.
    let service: Service
    /// From which lag on an entry counts as late, in seconds.
    private let lateSeconds: Int64
    private let staffing: Staffing
    private let authors: [UInt64: StaffID]

    /// The limits of the service of `staffing`, or with another one for what is late.
    init(_ staffing: Staffing, lateAfter: Duration?) {
      service = staffing.service
      self.staffing = staffing
      lateSeconds =
        lateAfter?.components.seconds ?? staffing.service.limits.lateAfterHours * 3_600
      let known = (staffing.service.described?.staff.map(\.staff) ?? []) + staffing.members.keys
      authors = known.reduce(into: [:]) { authors, staff in
        if let mark = RowMark.author(staff) { authors[mark] = staff }
      }
    }

    /// Whether the event of `entry` may be an exception.
    func concern(_ entry: HeaderBlock.Entry) -> Bool {
      if Self.opened.contains(entry.type) || !entry.flags.isDisjoint(with: Self.flags) {
        return true
      }
      if let lag = entry.lagSeconds, Int64(lag) > lateSeconds { return true }
      guard let author = authors[entry.author] else { return false }
      return !staffing.isActive(author, at: entry.recorded)
    }

    /// The types that make the whole case worth folding: what was taken back, what was told without
    /// consent, and what a correction may call a breach.
    static let folded: Set<UInt16> = [
      ConsentWithdrawn.type.number, LawfulOverrideRecorded.type.number,
      EntryCorrected.type.number,
    ]

    private static let flags: Flags = [.breachSuspected, .withoutAuthority, .irregular]

    /// The types of which only the content, or the whole case, tells.
    private static let opened: Set<UInt16> = [
      CommandRefused.type.number, InformationShared.type.number, ReportApproved.type.number,
      OnwardReferralMade.type.number, LawfulOverrideRecorded.type.number,
      SafeguardingReferralMade.type.number, CaseTransferRequested.type.number,
      ConsentWithdrawn.type.number, EntryCorrected.type.number, BreakGlassInvoked.type.number,
      BreakGlassReviewed.type.number,
    ]
  }
}
