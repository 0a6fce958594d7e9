@testable import Cases
import TestSupport
import Testing

@Suite struct `Recording the status of staff` {
  let service = given(in: .tested)

  @Test func `makes somebody known`() {
    given(.employed(), in: .tested).when(.registered(at: at("09:10"), by: .newcomer))
      .thenRecorded()
  }

  @Test func `is what somebody new waits for`() {
    service.when(.registered(at: at("09:10"), by: .newcomer)).thenRefused(by: "INV-02")
  }

  @Test func `is refused in the stream of somebody else`() {
    service.when(.employed(in: StreamID(Author.senior.staff))).thenRefused(by: "EV43")
  }

  @Test func `does not stand in the stream of the duty`() {
    service.when(.employed(in: .duty)).thenRefused(by: "INV-01")
  }

  @Test func `is refused of oneself`() {
    service.when(.employed(.manager, as: [.held("TM")], registeredUntil: "2027-01-01"))
      .thenRefused(by: "EV43")
  }

  @Test func `is refused of oneself through somebody who types it in`() {
    let typed = Author(
      staff: Author.manager.staff,
      role: Author.manager.role,
      enteredBy: Author.administrator.staff
    )
    service.when(
      .employed(.administrator, as: [.held("ADM")], by: typed)
    )
    .thenRefused(by: "EV43")
  }

  @Test func `is refused for a role that the service does not have`() {
    service.when(.employed(as: [.held("XX")])).thenRefused(by: "EV43")
  }

  @Test func `is refused without a role while somebody works here`() {
    service.when(.employed(as: [])).thenRefused(by: "EV43")
  }

  @Test func `needs no role of somebody who has left`() {
    service.when(.employed(.facilitator, as: [], .left)).thenRecorded()
  }

  @Test func `is refused for a role that ends before it begins`() {
    service.when(.employed(as: [.held("FAC", from: "2026-03-02", until: "2026-03-01")]))
      .thenRefused(by: "EV43")
  }

  @Test func `is refused for roles that overlap unnoticed`() {
    service.when(
      .employed(as: [.held("FAC", until: "2026-04-30"), .held("CEW", from: "2026-04-30")])
    )
    .thenRefused(by: "EV43")
  }

  @Test func `takes roles that follow each other`() {
    service.when(
      .employed(as: [.held("FAC", until: "2026-04-29"), .held("CEW", from: "2026-04-30")])
    )
    .thenRecorded()
  }

  @Test func `takes roles that overlap for a reason`() {
    service.when(.employed(as: [.held("FAC"), .held("CEW")], overlapping: "Covering Bury"))
      .thenRecorded()
  }

  @Test func `is refused for a senior practitioner without a registration`() {
    service.when(.employed(as: [.held("SP")])).thenRefused(by: "EV43")
  }

  @Test func `is refused for a registration that has ended`() {
    service.when(.employed(as: [.held("SP")], registeredUntil: "2026-03-29"))
      .thenRefused(by: "EV43")
  }

  @Test func `is refused for a registered role that begins later without a registration`() {
    let roles: [StaffMember.HeldRole] = [
      .held("FAC", until: "2026-04-30"), .held("SP", from: "2026-05-01"),
    ]
    service.when(.employed(as: roles)).thenRefused(by: "EV43")
    service.when(.employed(as: roles, registeredUntil: "2026-04-30")).thenRefused(by: "EV43")
    service.when(.employed(as: roles, registeredUntil: "2026-05-01")).thenRecorded()
    service.when(.employed(as: roles), intent: .reported).thenRecorded([.reported, .irregular])
  }

  @Test func `takes a registered role that has ended without a registration`() {
    service.when(
      .employed(as: [.held("SP", until: "2026-03-29"), .held("FAC", from: "2026-03-30")])
    )
    .thenRecorded()
  }

  @Test func `takes a registration on its last day`() {
    service.when(.employed(as: [.held("SP")], registeredUntil: "2026-03-30")).thenRecorded()
  }

  @Test func `marks a senior practitioner who worked without a registration`() {
    service.when(.employed(as: [.held("SP")]), intent: .reported)
      .thenRecorded([.reported, .irregular])
  }

  @Test func `is refused with a buddy who is nobody else`() {
    service.when(.employed(buddy: .newcomer)).thenRefused(by: "EV43")
  }

  @Test func `is not corrected by the one it is about`() {
    given(
      .employed(.senior, as: [.held("SP")], registeredUntil: "2027-01-01"),
      in: .tested
    )
    .when(
      .corrected(
        Scenario.entry(1),
        .recordedInError,
        in: StreamID(Author.senior.staff),
        by: .senior
      )
    )
    .thenRefused(by: "EV43")
  }
}
