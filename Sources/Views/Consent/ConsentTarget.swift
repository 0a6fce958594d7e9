public import Cases

/// What somebody may be asked to agree to: a purpose, and one of those who would be told.
public struct ConsentTarget: Sendable, Equatable {
  /// What for; `nil` for a recipient whom no purpose covers.
  public let purpose: ConsentPurpose?
  /// The kind of recipient; `nil` where nobody is told.
  public let recipient: RecipientClass?
  /// The one service, where each is agreed to by name.
  public let service: NamedService?
  /// The one relative or carer, where each is agreed to by name.
  public let named: FullName?

  /// A target.
  init(
    _ purpose: ConsentPurpose?,
    _ recipient: RecipientClass? = nil,
    service: NamedService? = nil,
    named: FullName? = nil
  ) {
    self.purpose = purpose
    self.recipient = recipient
    self.service = service
    self.named = named
  }
}

extension ConsentTarget {
  /// Whether `agreement` is about it.
  func isMeant(by agreement: Agreement) -> Bool {
    agreement.purpose == purpose && (agreement.recipient.map { $0 == recipient } ?? true)
      && (service == nil || agreement.service == service)
      && (named == nil || agreement.named == named)
  }

  /// Whether anybody is told anything for it.
  var tells: Bool {
    switch purpose {
    case .engage, .records, .contact: false
    case .police, .court, .probation, .youthJustice, .defence, .gp, .service, .family, .education,
      .research, nil:
      true
    }
  }

  /// The question whether it may be told at `level`.
  ///
  /// A named service is asked for as an onward referral would be: by what it is, not by a class.
  func question(_ level: DetailLevel) -> SharingQuestion {
    SharingQuestion(
      purpose: purpose,
      recipient: service == nil ? recipient : nil,
      service: service,
      named: named,
      level: level
    )
  }

  /// The service or the relative, by name.
  public var name: String? {
    service?.organisation?.text ?? service?.destination.entry.code ?? named?.text
  }
}
