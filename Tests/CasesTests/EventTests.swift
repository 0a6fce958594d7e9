import Cases
import Testing

@Suite struct `The catalogue of events` {
  @Test func `has these types`() {
    let types = Event.contents.map { "\($0.type.number) \($0.type.name)" }
    #expect(types.joined(separator: "\n") == catalogue)
  }

  @Test func `says what each type records`() {
    #expect(Event.contents.allSatisfy { $0.type.meaning.last == "." })
    #expect(Event.contents.allSatisfy { $0.type.version >= 1 })
  }

  @Test(arguments: Event.contents.map(Listed.init)) func `lists fields by its rules`(event: Listed)
  {
    #expect(event.problems == [])
  }

  @Test func `has an event for each type`() {
    #expect(Event.consentRefused(.blank).type.number == 20)
    #expect(Event.consentRefused(.blank).content as? ConsentRefused == .blank)
  }
}

/// A type of event, and what is wrong with its listing.
struct Listed: CustomTestStringConvertible {
  let testDescription: String
  let problems: [String]

  init(_ type: any EventContent.Type) {
    testDescription = type.type.name
    problems = ListingInspector.problems(in: type)
  }
}

private let catalogue = """
  1 PersonRegistered
  2 PersonDetailsRecorded
  3 NHSNumberRecorded
  4 CommunicationNeedRecorded
  5 PersonLinkChanged
  6 DeathRecorded
  7 ReferralReceived
  8 ReferralTriaged
  9 CaseAllocated
  10 CaseTransferRequested
  11 CaseTransferDecided
  12 JusticeMatterRecorded
  13 DetentionTimeRecorded
  14 HearingScheduled
  15 HearingOutcomeRecorded
  16 DisposalRecorded
  17 ContactRecorded
  18 CapacityAssessed
  19 ConsentRecorded
  20 ConsentRefused
  21 ConsentWithdrawn
  22 ScreeningCompleted
  23 AssessmentCompleted
  24 NeedRecorded
  25 RiskAssessed
  26 InformationReceived
  27 ReportRequested
  28 ReportApproved
  29 LawfulOverrideRecorded
  30 InformationShared
  31 OnwardReferralMade
  32 OnwardReferralOutcomeRecorded
  33 NoteAdded
  34 EntryCorrected
  35 CaseClosed
  36 CaseReopened
  37 SafeguardingConcernRaised
  38 SafeguardingConcernTriaged
  39 SafeguardingReferralMade
  40 SafeguardingResponseRecorded
  41 SafeguardingEscalated
  42 SafeguardingConcernClosed
  43 StaffStatusRecorded
  44 StaffDevelopmentRecorded
  45 WorkingStatusRecorded
  46 DutySeniorAssigned
  47 DutyAdviceRecorded
  48 HuddleOpened
  49 HuddleItemRaised
  50 HuddleActionRecorded
  51 HuddleClosed
  52 RecordAccessed
  53 BreakGlassInvoked
  54 BreakGlassReviewed
  55 AccessRestrictionChanged
  56 RightsRequestReceived
  57 RightsRequestDecided
  58 RetentionReviewed
  59 ErasureExecuted
  60 RecipientNotified
  61 StoreCreated
  62 ServiceDescribed
  63 CommandRefused
  64 ViewRebuilt
  65 SigningKeyChanged
  """
