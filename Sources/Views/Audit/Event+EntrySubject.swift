import CaseRecords
import Cases

/// Under what the values of an event stand among the fields of a case.
struct EntrySubject {
  /// The beginning of their paths: a noun and a reference, or the version of the event.
  let path: FieldPath
  /// The beginning of what people call them.
  let title: String
}

extension RecordedEvent {
  /// Under what its values stand; `nil` if they are none of a case, or erased.
  ///
  /// What is said of one matter, hearing, request, need or report anew replaces what was said before;
  /// everything else is an entry of its own, named by the version of its event.
  var entrySubject: EntrySubject? {
    switch event {
    case .referralReceived: subject("referral", "Referral")
    case .referralTriaged: subject("triage", "Triage")
    case .caseAllocated: numbered("allocation", "Allocation")
    case .caseTransferRequested: numbered("transfer", "Transfer")
    case .caseTransferDecided: numbered("transferDecision", "Decision on the transfer")
    case .justiceMatterRecorded(let content): subject("matter", "Matter", content.matter)
    case .detentionTimeRecorded: numbered("detention", "Custody record")
    case .hearingScheduled(let content): subject("hearing", "Hearing", content.hearing)
    case .hearingOutcomeRecorded: numbered("hearingOutcome", "Outcome of a hearing")
    case .disposalRecorded: numbered("disposal", "End of a matter")
    case .contactRecorded: numbered("contact", "Contact")
    case .capacityAssessed: numbered("capacity", "Assessment of capacity")
    case .consentRecorded(let content): subject("consent", "Consent", content.consent)
    case .consentRefused: numbered("refusal", "Refusal")
    case .consentWithdrawn: numbered("withdrawal", "Withdrawal")
    case .screeningCompleted: numbered("screening", "Screening")
    case .assessmentCompleted: numbered("assessment", "Assessment")
    case .needRecorded(let content):
      subject("need", "Need", Name(checked: content.needCode.entry.code))
    case .riskAssessed: numbered("riskAssessment", "Assessment of risk")
    case .informationReceived: numbered("information", "Information received")
    case .reportRequested(let content): subject("request", "Request", content.request)
    case .reportApproved(let content): subject("report", "Report", content.report)
    case .lawfulOverrideRecorded(let content): subject("override", "Override", content.override)
    case .informationShared(let content): subject("disclosure", "Disclosure", content.disclosure)
    case .onwardReferralMade(let content): subject("referral", "Onward referral", content.referral)
    case .onwardReferralOutcomeRecorded: numbered("referralOutcome", "Outcome of a referral")
    case .noteAdded: numbered("note", "Note")
    case .entryCorrected: numbered("correction", "Correction")
    case .caseClosed: numbered("closing", "Closing")
    case .caseReopened: numbered("reopening", "Reopening")
    case .dutyAdviceRecorded: numbered("advice", "Advice")
    case .personRegistered, .personDetailsRecorded, .nhsNumberRecorded, .communicationNeedRecorded,
      .personLinkChanged, .deathRecorded, .safeguardingConcernRaised, .safeguardingConcernTriaged,
      .safeguardingReferralMade, .safeguardingResponseRecorded, .safeguardingEscalated,
      .safeguardingConcernClosed, .staffStatusRecorded, .staffDevelopmentRecorded,
      .workingStatusRecorded, .dutySeniorAssigned, .huddleOpened, .huddleItemRaised,
      .huddleActionRecorded, .huddleClosed, .recordAccessed, .breakGlassInvoked,
      .breakGlassReviewed, .accessRestrictionChanged, .rightsRequestReceived,
      .rightsRequestDecided, .retentionReviewed, .erasureExecuted, .recipientNotified,
      .storeCreated, .serviceDescribed, .commandRefused, .viewRebuilt, .signingKeyChanged, nil:
      nil
    }
  }

  private func subject(_ noun: String, _ title: String) -> EntrySubject {
    EntrySubject(path: FieldPath([.field(noun)]), title: title)
  }

  private func subject(_ noun: String, _ title: String, _ name: some Identifier) -> EntrySubject {
    EntrySubject(path: FieldPath([.field(noun), .field(name.text)]), title: "\(title) \(name)")
  }

  private func numbered(_ noun: String, _ title: String) -> EntrySubject {
    let path = FieldPath([.field(noun), .element(Int(clamping: version))])
    return EntrySubject(path: path, title: "\(title) (version \(version))")
  }
}
