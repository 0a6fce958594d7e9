/// The level of one risk, and where it comes from.
public struct RiskRating: Sendable, Equatable {
  /// Which risk.
  public let type: RiskType
  /// How high it is.
  public let level: RiskLevel
  /// When it was assessed.
  public let assessed: Happened
  /// When it has to be assessed again; it has expired after that.
  public let reviewBy: Moment
  /// The event that said so.
  public let event: EventID
}

extension Case {
  /// The latest level of every risk that has ever been assessed, in the order of the list of risks.
  public var latestRisks: [RiskRating] {
    var latest: [RiskType: RiskRating] = [:]
    for entry in risks.sorted(by: { $0.effective < $1.effective }) {
      for rating in entry.content.risks {
        latest[rating.type] = RiskRating(
          type: rating.type,
          level: rating.level,
          assessed: entry.happened,
          reviewBy: entry.content.reviewBy,
          event: entry.id
        )
      }
    }
    return RiskType.allCases.compactMap { latest[$0] }
  }

  /// How high a risk was found to be by `instant`; `nil` if nobody had assessed it by then.
  public func level(of type: RiskType, by instant: Instant) -> RiskLevel? {
    let known = risks.filter { $0.effective <= instant }.sorted { $0.effective < $1.effective }
    return known.flatMap(\.content.risks).last { $0.type == type }?.level
  }

  /// The latest entry of every need, in the order of the list of needs.
  public var latestNeeds: [Entry<NeedRecorded>] {
    var latest: [NeedCode: Entry<NeedRecorded>] = [:]
    for entry in needs { latest[entry.content.needCode] = entry }
    return NeedCode.allCases.compactMap { latest[$0] }
  }

  /// The need that was last recorded as the main one, if it still is.
  public var primaryNeed: NeedCode? {
    guard let last = needs.last(where: \.content.primary)?.content.needCode else { return nil }
    return needs.last { $0.content.needCode == last }?.content.primary == true ? last : nil
  }

  /// The last contact or attempt, by when it happened.
  public var lastContact: Entry<ContactRecorded>? {
    contacts.max { $0.effective < $1.effective }
  }
}

extension ContactOutcome {
  /// Whether the person was met, at least in part.
  public var isSeen: Bool {
    switch self {
    case .seen, .seenInPart: true
    case .refused, .asleep, .intoxicated, .distressed, .withSolicitor, .inInterview,
      .withHealthcare, .inHospital, .released, .moved, .noInterpreter, .noAppropriateAdult,
      .noRoom, .noStaff, .noReply, .messageLeft, .wrongNumber, .thirdParty:
      false
    }
  }

  /// Whether the person was there and could be asked something.
  var couldAnswer: Bool { isSeen || self == .refused }
}
