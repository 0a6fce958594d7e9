@testable import Cases
import TestSupport
import Testing

@Suite struct `Disposing of a matter` {
  let arrested = given(.registered(), .referred(), .arrested(), in: .tested)

  @Test func `is recorded by the police`() {
    arrested.when(.disposed()).thenRecorded()
  }

  @Test(arguments: [Disposal.deferred, .sentToCrown])
  func `is refused for what is no end`(_ disposal: Disposal) {
    arrested.when(.disposed(disposal, by: .court)).thenRefused(by: "EV16")
  }

  @Test func `is refused for what is no end even if it is reported`() {
    arrested.when(.disposed(.sentToCrown, by: .court), intent: .reported)
      .thenRefused(by: "EV16")
  }

  @Test func `is refused as a disposal of the other level`() {
    arrested.when(.disposed(.fine, by: .police)).thenRefused(by: "EV16")
  }

  @Test func `is refused before the matter began`() {
    arrested.when(.disposed(on: "2026-03-28")).thenRefused(by: "INV-09")
  }

  @Test func `is refused on a day that has not come`() {
    arrested.when(.disposed(on: "2026-03-31")).thenRefused(by: "INV-09")
  }

  @Test func `is refused a second time`() {
    arrested.and(.disposed()).when(.disposed(at: at("14:00"))).thenRefused(by: "EV16")
  }

  @Test func `by the police is refused once there is a charge`() {
    arrested.and(.clock(.charged, at: moment("10:00"))).when(.disposed())
      .thenRefused(by: "EV16")
  }

  @Test func `by the police is refused once a requisition was sent`() {
    arrested.and(.disposed(.requisition)).when(.disposed(at: at("14:00")))
      .thenRefused(by: "EV16")
  }

  @Test func `as a youth caution is refused for an adult`() {
    arrested.when(.disposed(.youthCaution)).thenRefused(by: "EV16")
  }

  @Test func `covers one offence after the other`() {
    given(.registered(), .referred(), .arrested(alleged: [nil, nil]), in: .tested)
      .and(.disposed(partial: [1]))
      .when(.disposed(partial: [2], at: at("14:00")))
      .thenRecorded()
  }

  @Test func `is refused for an offence that the matter does not have`() {
    arrested.when(.disposed(partial: [2])).thenRefused(by: "EV16")
  }

  @Test func `says that nobody has confirmed it`() {
    arrested.when(.disposed(isConfirmed: false)).thenWarned(by: "EV16")
  }

  @Test func `by a sentence is doubted without a plea`() {
    arrested.when(.disposed(.communityOrder, by: .court)).thenWarned(by: "EV16")
  }

  @Test func `by a sentence is not doubted after a plea`() throws {
    let decision = try arrested.and(.listed(), .heard()).when(
      .disposed(.communityOrder, by: .court, on: "2026-03-31", at: at("12:00", on: "2026-03-31"))
    ).answer.get()
    #expect(decision.warnings == [])
  }

  @Test(arguments: [Disposal.simpleCaution, .conditionalCaution])
  func `as a caution for adults is doubted for a child`(_ caution: Disposal) {
    given(.registered(born: "2008-03-31"), .referred(), .arrested(), in: .tested)
      .when(.disposed(caution)).thenWarned(by: "EV16")
    given(.registered(born: "2008-03-30"), .referred(), .arrested(), in: .tested)
      .when(.disposed(caution)).thenNotWarned()
  }

  @Test func `names the hearings that are still in the list`() {
    arrested.and(.listed()).when(.disposed()).thenWarned(by: "EV16")
    arrested.and(.listed(), .listed(.vacated)).when(.disposed()).thenNotWarned()
    given(.registered(), .referred(), .arrested(alleged: [nil, nil]), .listed(), in: .tested)
      .when(.disposed(partial: [1])).thenNotWarned()
  }

  @Test func `because of a death is doubted before the death`() {
    let died = arrested.and(.died(on: "2026-03-30"))
    died.when(.disposed(.deceased, on: "2026-03-29")).thenWarned(by: "EV16")
    died.when(.disposed(.deceased)).thenNotWarned()
  }
}
