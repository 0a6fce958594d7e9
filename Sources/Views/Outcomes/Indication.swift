/// What one referral, or something in it, means for an indicator.
public enum Indication: Hashable, Sendable {
  /// What should be done was done in time.
  case met
  /// It was not, or too late.
  case missed
  /// It can still be done in time.
  case pending
  /// It cannot be told from what is known.
  case unknown
  /// It took so many days.
  case days(Int64)
}
