@testable import Cases
import TestSupport
import Testing

@Suite struct `The effect of a correction` {
  private func effect(_ kind: CorrectionKind, on type: EventType) -> CorrectionEffect? {
    let step = Step.corrected(Scenario.entry(1), kind)
    guard case .entryCorrected(let content) = step.event else { return nil }
    return content.effect(onType: type.number)
  }

  @Test(arguments: [CorrectionKind.recordedInError, .wrongPerson, .wrongCase])
  func `leaves an entry out`(_ kind: CorrectionKind) {
    #expect(effect(kind, on: ContactRecorded.type) == .voids)
  }

  @Test(arguments: [
    InformationShared.type, OnwardReferralMade.type, SafeguardingReferralMade.type,
    ConsentWithdrawn.type, CaseClosed.type, CaseTransferRequested.type,
  ])
  func `never leaves these out`(_ type: EventType) {
    #expect(effect(.wrongPerson, on: type) == .noted)
  }

  @Test func `changes fields`() {
    #expect(effect(.amended, on: InformationShared.type) == .amends)
  }
}
