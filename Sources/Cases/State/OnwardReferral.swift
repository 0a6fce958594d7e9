/// One referral to another service, and what became of it.
public struct OnwardReferral: Sendable, Equatable {
  /// How it was made.
  public let made: Entry<OnwardReferralMade>
  /// What became of it, each time something did.
  public private(set) var outcomes: [Entry<OnwardReferralOutcomeRecorded>] = []

  init(_ made: Entry<OnwardReferralMade>) { self.made = made }

  mutating func note(_ entry: Entry<OnwardReferralOutcomeRecorded>) { outcomes.append(entry) }
}

extension OnwardReferral {
  /// Which referral.
  public var id: ReferralID { made.content.referral }

  /// What became of it last.
  public var outcome: OnwardOutcome? { outcomes.last?.content.outcome }

  /// Whether it still needs somebody to follow it, by the rules of `service`.
  public func isOpen(in service: Service) -> Bool {
    outcome.map { !service.isSettled($0) } ?? true
  }
}
