public import Cases

/// Which referrals are shown; every condition that is set has to hold.
public struct ReferralsFilter: Sendable, Equatable {
  /// Only what is overdue, of referrals from others and to others.
  public var overdueOnly = false
  /// Of referrals to others, only those to this kind of service.
  public var destination: Destination?
  /// Of referrals to others, only those that were rejected and have nobody else in their place.
  public var needsPlanOnly = false

  /// A filter that lets every referral through.
  public init() {}

  /// Whether a referral from others is shown.
  public func admits(_ row: InboundReferralRow) -> Bool { !overdueOnly || row.isOverdue }

  /// Whether a referral to others is shown.
  public func admits(_ row: OnwardReferralRow) -> Bool {
    (!overdueOnly || row.isOverdue)
      && (destination.map { $0 == row.referral.made.content.destination } ?? true)
      && (!needsPlanOnly || row.needsPlan)
  }
}
