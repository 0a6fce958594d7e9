public import Cases

/// What was told, to whom and how, as far as the record says.
public struct DisclosedContent: Sendable {
  /// The kinds of recipient; empty if the record does not say.
  public var recipients: [RecipientClass] = []
  /// Who was told: a name and a role, or an organisation.
  public var name: String?
  /// What it was told for.
  public var purpose: String?
  /// How much was told.
  public var level: DetailLevel?
  /// What was told, by its reference.
  public var reference: String?
  /// The SHA-256 of what was sent.
  public var hash: ContentHash?
  /// What was told, in words.
  public var words: String?
  /// How it was told.
  public var method: DeliveryMethod?
  /// Whether it was spoken.
  public var isOral: Bool?
  /// Whether it came before the decision it was meant for.
  public var timing: DecisionTiming?
  /// The request that it answers.
  public var request: String?
  /// Whether it said something about anybody but the person.
  public var containsThirdParty: Bool?
  /// Whether the person knows of it.
  public var personTold: Bool?
}

extension DisclosedContent {
  /// What `content` told; the report it may have been is one of `state`.
  init(_ content: InformationShared, in state: Case) {
    let sent = content.what.reportVersion
    let report = state.reports.map(\.content).last {
      $0.report == sent?.report && $0.version == sent?.version
    }
    recipients = [content.recipient]
    name = content.recipientName.text
    purpose = content.purpose?.entry.code
    level = content.level
    reference = sent.map { "\($0.report) v\($0.version.count)" }
    hash = report?.contentHash ?? content.what.summary?.hash
    words = content.what.summary?.summary.text
    method = content.method
    isOral = content.oral
    timing = content.decision?.timing
    request = content.request?.text
    containsThirdParty = content.containsThirdParty ?? report?.containsThirdParty
    personTold = content.personTold
  }

  /// What `content` told the service.
  init(_ content: OnwardReferralMade) {
    recipients = [content.destination.recipient].compactMap(\.self)
    name = content.organisation.text
    purpose = ConsentPurpose.service.entry.code
    level = content.contentLevel
    hash = content.summaryHash
    words = content.summary?.text
    method = content.method
    isOral = content.method.isSpoken
  }

  /// What `content` told the body, which is a recipient of its route.
  init(_ content: SafeguardingReferralMade, in service: Service) {
    recipients = service.recipients(by: content.route)
    name = content.organisation.text
    purpose = content.route.entry.code
    level = content.contentLevel
    reference = content.bodyReference?.text
    method = content.method
    isOral = content.method.isSpoken
    personTold = content.informed.informed
  }

  /// What `content` told the other service.
  init(_ content: CaseTransferRequested) {
    recipients = [.otherService]
    name = content.toService?.text
    purpose = ConsentPurpose.service.entry.code
    level = content.level
    reference = content.summaryRef?.text
    words = content.reason.text
  }

  /// What a closing letter told; the record keeps no more of it than whom it went to.
  init(_ letter: SentLetter) {
    recipients = [letter.to]
    name = letter.name.text
    isOral = false
  }

  /// What was handed over to whoever made use of a right.
  init(_ request: RightsRequest) {
    let asked = request.receipts.last?.content
    recipients = asked?.requester == .person ? [.person] : []
    name = asked?.requesterName?.text ?? asked?.requester.entry.code
    purpose = request.kind?.entry.code
    words = request.decided?.content.decision.entry.code
    containsThirdParty = nil
    personTold = asked?.requester == .person ? true : nil
  }

  /// What was written out; the record does not say for whom.
  init(_ content: RecordAccessed) {
    purpose = content.purpose.entry.code
    reference = (content.views ?? []).map(\.text).joined(separator: ", ")
  }
}

extension DeliveryMethod {
  /// Whether it carries the spoken word.
  fileprivate var isSpoken: Bool {
    switch self {
    case .inPerson, .telephone, .video, .openCourt: true
    case .byHand, .secureEmail, .justicePlatform, .portal, .post: false
    }
  }
}
