import Cases

/// One thing that a return measures: an indicator, or a part of one.
public enum Measure: String, Sendable, CaseIterable {
  case firstContact = "K01"
  case screening = "K02"
  case beforeInterview = "K03 interview"
  case beforeCharge = "K03 charge"
  case beforeRelease = "K03 release"
  case beforeHearing = "K04"
  case voluntaryContact = "K05"
  case assessment = "K06"
  case beforeDecision = "K07"
  case notReached = "K08 not reached"
  case unableToDecide = "K08 could not decide"
  case refused = "K08 refused"
  case given = "K08 given"
  case askedAgain = "K09"
  case onwardReferral = "K10"
  case accepted = "K11 accepted"
  case firstAttended = "K11 attended"
  case followUp = "K12"
  case concernDecided = "K13 decision"
  case concernReferred = "K13 authority"
  case childrenSeen = "K14 children"
  case womenSeen = "K14 women"
  case ethnicityKnown = "K15 ethnicity"
  case accommodationKnown = "K15 accommodation"
  case employmentKnown = "K15 employment"
  case disposalKnown = "K15 disposal"
  case toDisposal = "K16 disposal"
  case investigation = "K16 investigation"
}

extension Measure {
  /// The code of its indicator, as in `K03`.
  var code: String { String(rawValue.prefix(3)) }

  /// Which part of it, as in `charge`; nothing if it is the whole.
  var part: String { String(rawValue.dropFirst(4)) }

  /// The limit in words, as far as the description or the law sets one.
  func limit(_ indicator: Indicator?) -> String? {
    if self == .concernReferred { return "same day" }
    let clock = self == .firstContact || self == .screening ? " in operating hours" : ""
    return indicator?.withinMinutes.map { "\($0) min\(clock)" }
      ?? indicator?.withinWorkingDays.map { "\($0) working days" }
  }

  /// Of whom, and by which clock, is counted what the codes alone do not tell.
  static let countingRules = [
    "K01, K02: of every referral from custody, those rejected at triage and those of people who"
      + " refused among them; minutes count while the site is open, or always if it has no hours.",
    "K03, K04: met is whoever was seen, wholly or in part, at any time before: K03 before the first"
      + " such fact of each matter, K04 before the result of each hearing.",
  ]

  /// What a referral means for each measure; for what it has nothing to do with, nothing.
  static func indications(of context: ReferralContext) -> [Measure: [Indication]] {
    allCases.reduce(into: [:]) { found, measure in
      let indications = context.indications(measure)
      if !indications.isEmpty { found[measure] = indications }
    }
  }
}

extension ReferralContext {
  fileprivate func indications(_ measure: Measure) -> [Indication] {
    switch measure {
    case .firstContact: firstContact
    case .screening: screening
    case .beforeInterview: seenBefore([.interviewStarted])
    case .beforeCharge: seenBefore([.charged])
    case .beforeRelease:
      seenBefore([.releasedUnderInvestigation, .releasedWithoutAction, .releasedOnBail, .bailed])
    case .beforeHearing: seenBeforeHearings
    case .voluntaryContact: voluntaryContact
    case .assessment: assessment
    case .beforeDecision: beforeDecision
    case .notReached: [wasUnreached ? .met : .missed]
    case .unableToDecide: [wasUnable ? .met : .missed]
    case .refused: [wasRefused ? .met : .missed]
    case .given: [wasGiven ? .met : .missed]
    case .askedAgain: askedAgain
    case .onwardReferral: onwardReferral
    case .accepted: state.onwardReferrals.map(\.acceptance)
    case .firstAttended: state.onwardReferrals.map(\.attendance)
    case .followUp: followUp
    case .concernDecided: concernsDecided
    case .concernReferred: concernsReferred
    case .childrenSeen: isChild == true && wasDetained ? [wasSeen ? .met : .missed] : []
    case .womenSeen: person.isFemale && wasDetained ? [wasSeen ? .met : .missed] : []
    case .ethnicityKnown: [known(ReturnAnswer(person.details.ethnicity?.value.category))]
    case .accommodationKnown: [known(ReturnAnswer(person.details.accommodation?.value))]
    case .employmentKnown: [known(ReturnAnswer(person.details.employment?.value))]
    case .disposalKnown:
      file.isClosed ? [state.matters.allSatisfy { !$0.disposals.isEmpty } ? .met : .missed] : []
    case .toDisposal: daysToDisposal
    case .investigation:
      MatterStatus.list(of: state).compactMap { $0.investigationDays(at: asAt) }
        .map(Indication.days)
    }
  }

  private func known(_ answer: ReturnAnswer) -> Indication {
    answer == .notRecorded ? .missed : .met
  }
}
