/// Why somebody should look at an entry again.
public enum ExceptionKind: String, Sendable, CaseIterable {
  /// A rule refused a command; nothing of it was recorded.
  case refused
  /// A disclosure whose authority was missing, or had ended before it was recorded, or that was
  /// corrected as a breach.
  case breachSuspected
  /// Nobody had the authority for it when it happened.
  case withoutAuthority
  /// It was reported although a rule of the service stood against it.
  case irregular
  /// It was recorded long after it happened.
  case late
  /// It was told to somebody only after they had decided.
  case afterDecision
  /// Its author and its approver are the same.
  case oneEye
  /// Its author did not work here when it was recorded.
  case formerStaff
  /// A decision to share without consent, or a referral of a concern on such a ground, that a senior was to confirm, and has not.
  case unconfirmed
  /// The glass was broken, and nobody else has looked at whether that was right.
  case glassNotReviewed
}
