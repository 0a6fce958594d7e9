/// What is told to whom, and on what authority, whichever event says so.
struct Telling {
  /// What it rests on.
  let authority: DisclosureAuthority
  /// What it is told for; `nil` if any purpose will do that covers the recipient.
  let purpose: ConsentPurpose?
  /// Whether a purpose has to be named where it rests on a consent.
  let needsPurpose: Bool
  /// The kinds of recipient; empty where the named service is all that is known.
  let recipients: [RecipientClass]
  /// The service that is told, as far as it is named.
  let service: NamedService?
  /// The relative or carer who is told.
  let named: FullName?
  /// How much is told.
  let level: DetailLevel
}

extension Telling {
  /// What `content` tells; a report tells at least what its own level says.
  init(_ content: InformationShared, reportLevel: DetailLevel?) {
    self.init(
      authority: content.authority,
      purpose: content.purpose,
      needsPurpose: true,
      recipients: [content.recipient],
      service: content.service,
      named: content.named,
      level: reportLevel.map { $0.isMore(than: content.level) ? $0 : content.level }
        ?? content.level
    )
  }

  /// What `content` tells.
  init(_ content: OnwardReferralMade) {
    self.init(
      authority: content.authority,
      purpose: .service,
      needsPurpose: true,
      recipients: [],
      service: NamedService(
        destination: content.destination,
        organisation: content.organisation
      ),
      named: nil,
      level: content.contentLevel
    )
  }

  /// What `content` tells another service; `nil` if it asks a team of this one.
  init?(_ content: CaseTransferRequested) {
    guard let organisation = content.toService, let authority = content.authority,
      let level = content.level
    else { return nil }
    self.init(
      authority: authority,
      purpose: .service,
      needsPurpose: true,
      recipients: [.otherService],
      service: NamedService(destination: .liaisonAndDiversion, organisation: organisation),
      named: nil,
      level: level
    )
  }

  /// What `content` tells, which rests on `authority`, to the recipients of its route.
  init(
    _ content: SafeguardingReferralMade,
    authority: DisclosureAuthority,
    recipients: [RecipientClass]
  ) {
    self.init(
      authority: authority,
      purpose: nil,
      needsPurpose: false,
      recipients: recipients,
      service: content.route.destination.map {
        NamedService(destination: $0, organisation: content.organisation)
      },
      named: nil,
      level: content.contentLevel
    )
  }
}

extension DetailLevel {
  /// Whether it tells more than `other`.
  func isMore(than other: DetailLevel) -> Bool { rawValue > other.rawValue }
}

extension NamedService {
  /// Whether an agreement about this service covers `told`.
  ///
  /// The kind of service must be the same, and so must the organisation if the agreement names one. An
  /// agreement about all services, or about none in particular, covers none.
  func covers(_ told: NamedService) -> Bool {
    guard destination == told.destination, isOne else { return false }
    guard let organisation else { return true }
    return told.organisation.map { organisation.text.isSameName(as: $0.text) } ?? false
  }
}

extension SafeguardingRoute {
  /// The kind of service that a consent would name for this route, if there is one.
  fileprivate var destination: Destination? {
    switch self {
    case .childrensServices: .childSocialCare
    case .adultServices: .adultSocialCare
    case .police, .marac, .mappa, .prevent, .designatedOfficer, .nationalReferralMechanism,
      .femaleGenitalMutilation:
      nil
    }
  }
}
