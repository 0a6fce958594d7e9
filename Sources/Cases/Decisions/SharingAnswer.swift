/// Whether something may be told at one moment, what decides that, and what to know beside it.
public struct SharingAnswer: Sendable, Equatable {
  /// What was asked.
  public let question: SharingQuestion
  /// Everything that allows it, each by itself: the latest consent first, then overrides; empty if it
  /// may not be told.
  public let authorities: [DisclosureAuthority]
  /// The rule that decides.
  public let rule: String
  /// Why, as sentences without personal data.
  public let why: String
  /// What does not stand against it, and should be known.
  public let cautions: [Warning]
}

extension SharingAnswer {
  /// Whether it may be told.
  public var isAllowed: Bool { !authorities.isEmpty }
}
