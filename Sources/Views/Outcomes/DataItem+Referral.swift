import Cases

extension DataItem {
  /// M24 to M34: the referral.
  static let referral: [DataItem] = [
    DataItem("M24", "received", "Received", "when the referral was received.") {
      ReturnAnswer($0.file.received?.words)
    },
    DataItem("M25", "source", "Source", "who referred.") {
      ReturnAnswer($0.state.referral?.content.source.entry.code)
    },
    DataItem("M25", "nationalSource", "MHSDS source", "who referred, by the national code.") {
      ReturnAnswer($0.state.referral?.content.source.entry.national)
    },
    DataItem("M26", "point", "Point", "where in the justice pathway.") {
      ReturnAnswer($0.state.referral?.content.pointOfIntervention.entry.code)
    },
    DataItem("M27", "site", "Site", "at which suite, court or other place.") {
      ReturnAnswer($0.state.referral?.content.site.text)
    },
    DataItem("M28", "reasons", "Reasons", "why.") {
      ReturnAnswer(($0.state.referral?.content.reasons ?? []).map(\.entry.code))
    },
    DataItem("M29", "knownBefore", "Known", "whether they were referred here before.") {
      ReturnAnswer($0.referredBefore != nil)
    },
    DataItem("M29", "withinYear", "Within a year", "whether that was within 12 months.") {
      context in
      guard let before = context.referredBefore, let received = context.file.received else {
        return .notApplicable
      }
      let year = before.date.lastDay.adding(months: 12)
      return ReturnAnswer(received.date.daysSince1970 <= year.daysSince1970)
    },
    DataItem("M30", "decision", "Decision", "what was decided on it.") {
      ReturnAnswer($0.state.triage?.content.decision.entry.code)
    },
    DataItem("M30", "rejection", "Rejection", "why it was rejected.") {
      guard let triage = $0.state.triage?.content else { return .notRecorded }
      return triage.decision == .rejected
        ? ReturnAnswer(triage.rejectionReason?.entry.code) : .notApplicable
    },
    DataItem("M31", "priority", "Priority", "how soon they were to be seen.") {
      guard let triage = $0.state.triage?.content else { return .notRecorded }
      return triage.decision == .accepted
        ? ReturnAnswer(triage.priority?.entry.code) : .notApplicable
    },
    DataItem("M32", "justiceStatus", "Justice status", "where the matter stood at the referral.") {
      ReturnAnswer($0.state.referral?.content.justiceStatus.entry.code)
    },
    DataItem("M33", "offences", "Offences", "the categories that were alleged; no order.") {
      ReturnAnswer(Set($0.state.matters.flatMap(\.offences).map(\.category.entry.code)).sorted())
    },
    DataItem("M34", "offenceHistory", "History", "the indicator of an offence history.") {
      ReturnAnswer($0.state.needs.compactMap(\.content.offenceHistory).last)
    },
  ]

  /// M35 to M37: contacts.
  static let contact: [DataItem] = [
    DataItem("M35", "seen", "Seen", "whether they were met.") {
      ReturnAnswer($0.state.contacts.contains { $0.content.outcome.isSeen })
    },
    DataItem("M35", "contactOutcomes", "Came to", "what each contact or attempt came to.") {
      ReturnAnswer($0.state.contacts.map(\.content.outcome.entry.code))
    },
    DataItem("M36", "media", "Media", "by what means, in the order of the contacts.") {
      ReturnAnswer($0.state.contacts.map(\.content.medium.entry.code))
    },
    DataItem("M37", "attendance", "Attendance", "whether they came to appointments.") {
      ReturnAnswer(
        $0.state.contacts.compactMap(\.content.attendance?.entry.code),
        else: .notApplicable
      )
    },
  ]

  /// M38 and M39: consent.
  static let consent: [DataItem] = [
    DataItem("M38", "consentToService", "Consent", "how they stood to being engaged with.") {
      ReturnAnswer($0.engagementWords)
    },
    DataItem("M39", "consentToShare", "Sharing", "whom they allowed to be told, and how much.") {
      context in
      let agreements = context.agreements
      return ReturnAnswer(
        ConsentPurpose.allCases.filter { $0 != .engage }.compactMap { purpose -> String? in
          let given = agreements.filter { $0.purpose == purpose }
          guard !given.isEmpty else { return nil }
          let level = given.compactMap(\.maxLevel).max { $0.rawValue < $1.rawValue }
          return [purpose.entry.code, level?.entry.code].compactMap(\.self).joined(separator: " ")
        },
        else: .values(["none"])
      )
    },
  ]
}

extension ReferralContext {
  /// How they stood to being engaged with; that they could not decide is not that nobody reached them.
  fileprivate var engagementWords: String {
    switch engagement.state {
    case .notAsked: "notAsked"
    case .given: "given"
    case .refused: "refused"
    case .withdrawn: "withdrawn"
    case .expired, .lapsed: "ended"
    case .deferred: isUnable ? "lacksCapacity" : "notReached"
    }
  }

  private var isUnable: Bool {
    state.capacities.last { $0.content.purposes.contains(.engage) }
      .map { $0.content.outcome == .lacks || $0.content.outcome == .notCompetent } ?? false
  }
}
