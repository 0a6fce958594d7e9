/// One investigation or proceeding, from everything that a case says of it.
public struct Matter: Sendable, Equatable {
  /// Which matter.
  public let id: MatterID
  /// What was recorded of it, each time anew; the last one counts.
  public private(set) var entries: [Entry<JusticeMatterRecorded>] = []
  /// The facts of its custody record.
  public private(set) var clockFacts: [Entry<DetentionTimeRecorded>] = []
  /// How it ended; several if each covered some of the offences.
  public private(set) var disposals: [Entry<DisposalRecorded>] = []

  init(id: MatterID) { self.id = id }

  mutating func note(_ entry: Entry<JusticeMatterRecorded>) { entries.append(entry) }
  mutating func note(_ entry: Entry<DetentionTimeRecorded>) { clockFacts.append(entry) }
  mutating func note(_ entry: Entry<DisposalRecorded>) { disposals.append(entry) }
  mutating func reopen() { disposals.removeAll() }
}

extension Matter {
  /// Where it stands.
  public var kind: MatterKind? { entries.last?.content.kind }

  /// When it began, as exactly as it is known.
  public var startedAt: Happened? {
    entries.first.map { $0.content.startedAt ?? $0.happened }
  }

  /// What is alleged, as it was last recorded.
  public var offences: [Offence] { entries.last?.content.offences ?? [] }

  /// Whether the person has been charged.
  public var isCharged: Bool {
    if clockFacts.contains(where: { $0.content.kind == .charged }) { return true }
    if disposals.contains(where: { $0.content.disposal.isCharge }) { return true }
    return switch kind {
    case .requisition, .charged, .courtBail, .courtRemand, .convicted, .appeal, .breach: true
    case .arrest, .voluntaryInterview, .streetBail, .preChargeBail, .underInvestigation, .warrant,
      nil:
      false
    }
  }

  /// Whether it has come to its end for all of its offences.
  public var isDisposed: Bool {
    let ends = disposals.filter(\.content.disposal.isEnd)
    if ends.contains(where: { $0.content.partialOffences == nil }) { return true }
    let covered = Set(ends.flatMap { $0.content.partialOffences ?? [] }.map(\.count))
    return !offences.isEmpty && covered.isSuperset(of: (1...offences.count).map(Int64.init))
  }

  /// What the detention clock shows, if a relevant time has been recorded.
  public func clock(_ limits: ServiceLimits) -> CustodyClock? {
    CustodyClock(clockFacts.map(\.content), limits: limits)
  }
}

extension Disposal {
  /// Whether it ends a matter.
  ///
  /// A charge leads on to a court, a deferred sentence to another hearing.
  public var isEnd: Bool {
    switch self {
    case .charged, .requisition, .deferred, .sentToCrown: false
    case .insufficientEvidence, .notInPublicInterest, .communityResolution, .outcome22,
      .penaltyNotice, .simpleCaution, .conditionalCaution, .youthCaution, .youthConditionalCaution,
      .takenIntoConsideration, .transferred, .deceased, .discontinued, .withdrawn, .dismissed,
      .acquitted, .specialVerdict, .unfit, .absoluteDischarge, .conditionalDischarge, .fine,
      .compensation, .bindOver, .communityOrder, .communityMentalHealth, .communityDrugs,
      .communityAlcohol, .suspended, .suspendedTreatment, .immediateCustody, .referralOrder,
      .youthRehabilitation, .youthIntensive, .detentionAndTraining, .section250, .hospitalOrder,
      .restrictedHospitalOrder, .hybridOrder:
      true
    }
  }

  /// Whether the person is charged by it.
  var isCharge: Bool { self == .charged || self == .requisition }
}
