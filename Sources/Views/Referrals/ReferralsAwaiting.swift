public import Cases

/// What has come in and has not been dealt with, and what others were asked and have not answered.
public struct ReferralsAwaiting: Sendable {
  /// Referrals from others that the filter let through: immediate risk first, then what is overdue,
  /// then by what is due next, then by what came first.
  public let inbound: [InboundReferralRow]
  /// Referrals to others that the filter let through, in open and in closed cases: what is overdue
  /// first, then by what is due next, then by what was sent first.
  public let onward: [OnwardReferralRow]
  /// How many referrals from others the filter left out.
  public let omittedInbound: Int
  /// How many referrals to others the filter left out.
  public let omittedOnward: Int
  /// As at when all of this is so.
  public let asAt: Instant
  /// From where the record was looked at, in words.
  public let notes: [String]

  /// The referrals of `files` as they are at `instant`, by the rules of `service`.
  public init(
    _ files: some Sequence<CaseFile>,
    in service: Service,
    asAt instant: Instant,
    filter: ReferralsFilter = ReferralsFilter(),
    notes: [String] = []
  ) {
    let files = Array(files)
    let allInbound = files.compactMap { InboundReferralRow($0, asAt: instant) }
    let allOnward = files.flatMap { file in
      file.state.onwardReferrals.compactMap { referral in
        OnwardReferralRow(file, referral, in: service, asAt: instant)
      }
    }
    inbound = allInbound.filter(filter.admits).sorted(by: Self.isBefore)
    onward = allOnward.filter(filter.admits).sorted(by: Self.isBefore)
    omittedInbound = allInbound.count - inbound.count
    omittedOnward = allOnward.count - onward.count
    asAt = instant
    self.notes = notes + files.erasedNotes
  }

  private static func isBefore(_ left: InboundReferralRow, _ right: InboundReferralRow) -> Bool {
    if left.referral.immediateRisk != right.referral.immediateRisk {
      return left.referral.immediateRisk
    }
    if left.isOverdue != right.isOverdue { return left.isOverdue }
    let times = (left.due?.latest ?? .latest, right.due?.latest ?? .latest)
    if times.0 != times.1 { return times.0 < times.1 }
    let received = (left.received.earliest, right.received.earliest)
    return received.0 == received.1 ? left.id < right.id : received.0 < received.1
  }

  private static func isBefore(_ left: OnwardReferralRow, _ right: OnwardReferralRow) -> Bool {
    if left.isOverdue != right.isOverdue { return left.isOverdue }
    let times = (left.due?.latest ?? .latest, right.due?.latest ?? .latest)
    if times.0 != times.1 { return times.0 < times.1 }
    let sent = (left.referral.made.happened.earliest, right.referral.made.happened.earliest)
    if sent.0 != sent.1 { return sent.0 < sent.1 }
    return (left.case, left.referral.id) < (right.case, right.referral.id)
  }
}
