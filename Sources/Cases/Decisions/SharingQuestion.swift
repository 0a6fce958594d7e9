/// What somebody would tell, and whom.
public struct SharingQuestion: Sendable, Equatable {
  /// What for; `nil` if any purpose will do that covers the recipient.
  public let purpose: ConsentPurpose?
  /// The kind of recipient; `nil` if a named service is all that is known.
  public let recipient: RecipientClass?
  /// The service that would be told, where the purpose is one.
  public let service: NamedService?
  /// The relative or carer who would be told, where the purpose is one.
  public let named: FullName?
  /// How much would be told.
  public let level: DetailLevel

  /// A question.
  public init(
    purpose: ConsentPurpose?,
    recipient: RecipientClass? = nil,
    service: NamedService? = nil,
    named: FullName? = nil,
    level: DetailLevel
  ) {
    self.purpose = purpose
    self.recipient = recipient
    self.service = service
    self.named = named
    self.level = level
  }
}

extension SharingQuestion {
  /// The same at another level of detail.
  public func at(_ level: DetailLevel) -> SharingQuestion {
    SharingQuestion(
      purpose: purpose,
      recipient: recipient,
      service: service,
      named: named,
      level: level
    )
  }

  /// What would be told if it rested on `authority`.
  func telling(on authority: DisclosureAuthority) -> Telling {
    Telling(
      authority: authority,
      purpose: purpose,
      needsPurpose: false,
      recipients: [recipient].compactMap(\.self),
      service: service,
      named: named,
      level: level
    )
  }
}
