import Cases
import Testing

@Suite struct `A risk level` {
  @Test func `that was not assessed is lower than every one that was`() {
    let rising: [RiskLevel] = [.notAssessed, .absent, .low, .medium, .high]
    #expect(RiskLevel.allCases.sorted() == rising)
    #expect([RiskLevel.low, .notAssessed, .high].max() == .high)
  }
}
