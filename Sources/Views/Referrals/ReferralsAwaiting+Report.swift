import Cases

extension ReferralsAwaiting {
  /// The referrals from others as a table, one to a row; with those to others, and with numbers by the
  /// kind of service that was asked.
  public func report() -> Report {
    Report(
      "referrals",
      "What has come in and not been dealt with?",
      fields: Self.fields,
      items: inbound,
      panels: [sent, destinations],
      notes: ["As at \(asAt.words)."] + notes + Self.omissions(omittedInbound, "that came in")
        + Self.omissions(omittedOnward, "that were sent on")
    )
  }

  private static func omissions(_ count: Int, _ which: String) -> [String] {
    count == 0 ? [] : ["Left out by the filters, of referrals \(which): \(count)."]
  }

  private static let fields: [Field<InboundReferralRow>] = referral + person + work

  private static let referral: [Field<InboundReferralRow>] = [
    Field("case", "Case", "The reference of the case.") { .text($0.id.text) },
    Field("received", "Received", "When it was received.") { .happened($0.received) },
    Field("waitingMinutes", "Waiting, min", "For how many minutes it has been here.") {
      Cell($0.minutesWaiting).orUnknown
    },
    Field("source", "Source", "Who referred.") { Cell($0.referral.source) },
    Field("site", "Site", "Where the person was.") { .text($0.referral.site.text) },
  ]

  private static let person: [Field<InboundReferralRow>] = [
    Field("person", "Person", "The name of the person.") { .text($0.person.name) },
    Field("initials", "Initials", "Their initials, for where names are not shown.", isDetail: true)
    {
      .text($0.person.initials)
    },
    Field("personId", "Person id", "Their reference.", isDetail: true) { Cell($0.person.id) },
    Field("age", "Age", "How old they are, or may be.") { Cell($0.age.words).orUnknown },
    Field("reasons", "Reasons", "Which needs are suspected.", isClinical: true) {
      Cell(list: $0.referral.reasons.map(\.entry.code))
    },
    Field("immediateRisk", "Risk", "Whether somebody is in danger now.", isClinical: true) {
      .flag($0.referral.immediateRisk)
    },
  ]

  private static let work: [Field<InboundReferralRow>] = [
    Field("state", "State", "Whether it has to be decided, or the person to be met.") {
      .text($0.isAccepted ? "accepted" : "not decided")
    },
    Field("due", "Due", "By when.") { Cell($0.due).orUnknown },
    Field("overdue", "Overdue", "Whether that should have been done by now.") {
      .flag($0.isOverdue)
    },
    Field("attempts", "Attempts", "How often somebody has tried to see the person.") {
      .integer(Int64($0.attempts))
    },
    Field("label", "Label", "The highest label of anything in the case.", isDetail: true) {
      Cell($0.label)
    },
  ]
}
