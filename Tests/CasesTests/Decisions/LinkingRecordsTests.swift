@testable import Cases
import TestSupport
import Testing

@Suite struct `Linking two records` {
  let both = given(.registered(), .registered(twin), in: .tested)

  @Test func `is recorded when two people say so`() { both.when(.linked()).thenRecorded() }

  @Test func `says that consents do not join`() { both.when(.linked()).thenWarned(by: "INV-17") }

  @Test func `is refused when one person says so twice`() {
    both.when(.linked(confirmedBy: .lead)).thenRefused(by: "INV-11")
  }

  @Test(arguments: [Author.auditor, .leaver])
  func `is refused when the second may not`(_ second: Author) {
    both.when(.linked(confirmedBy: second)).thenRefused(by: "INV-11")
  }

  @Test func `that has been done by one person is recorded and marked`() {
    both.when(.linked(confirmedBy: .lead), intent: .reported)
      .thenRecorded([.reported, .withoutAuthority])
  }

  @Test func `is refused without evidence`() { both.when(.linked(by: [])).thenRefused(by: "EV05") }

  @Test func `is refused by what twins share`() {
    both.when(.linked(by: [.birth, .name, .address])).thenRefused(by: "EV05")
  }

  @Test func `is refused with itself`() {
    both.when(.linked(with: person)).thenRefused(by: "EV05")
  }

  @Test func `is refused with nobody`() {
    given(.registered(), in: .tested).when(.linked()).thenRefused(by: "EV05")
  }

  @Test func `is refused in the stream of the other`() {
    both.when(.linked(in: twin)).thenRefused(by: "EV05")
  }

  @Test func `is refused twice, from either side`() {
    both.and(.linked()).when(.linked()).thenRefused(by: "EV05")
    both.and(.linked()).when(.linked(with: person, from: twin)).thenRefused(by: "EV05")
  }

  @Test func `is refused with two NHS numbers`() {
    both.and(.numbered(), .numbered(numberTwo, on: twin)).when(.linked()).thenRefused(by: "EV05")
  }

  @Test func `is recorded with one NHS number on both`() {
    both.and(.numbered(), .numbered(on: twin)).when(.linked(by: [.nhsNumber])).thenRecorded()
  }

  @Test func `is refused by an NHS number that stands on one of them`() {
    both.and(.numbered()).when(.linked(by: [.nhsNumber])).thenRefused(by: "EV05")
  }

  @Test func `is refused between a child who is only named and an adult`() {
    given(.registered(), .registered(twin, born: "2018-01-01", as: .subject), in: .tested)
      .when(.linked()).thenRefused(by: "EV05")
  }

  @Test func `is recorded between a child who is only named and the same child`() {
    given(
      .registered(born: "2012-09-14"),
      .registered(twin, born: "2012-09-14", as: .subject),
      in: .tested
    )
    .when(.linked()).thenRecorded()
  }

  @Test func `is doubted with two dates of birth`() {
    given(.registered(), .registered(twin, born: "1991-11-20"), in: .tested)
      .when(.linked()).thenWarned(by: "EV05")
  }

  @Test func `is undone by parting them`() throws {
    let linked = both.and(.linked())
    linked.when(.linked(.unlinked, by: [.document])).thenRecorded()
    let parted = linked.and(.linked(.unlinked)).situation
    #expect(linked.situation.records(linkedWith: twin) == [person, twin])
    #expect(parted.records(linkedWith: twin) == [twin])
    #expect(parted.people[person]?.names == both.situation.people[person]?.names)
  }

  @Test func `is not undone without evidence`() {
    both.and(.linked()).when(.linked(.unlinked, by: [])).thenRefused(by: "EV05")
  }

  @Test func `is not undone where it was not done`() {
    both.when(.linked(.unlinked)).thenRefused(by: "EV05")
  }

  @Test func `that is undone leaves one NHS number on two people, which is said`() {
    let linked = both.and(.numbered(), .numbered(on: twin), .linked())
    linked.when(.linked(.unlinked)).thenWarned(by: "EV03")
    both.and(.numbered(), .linked()).when(.linked(.unlinked)).thenNotWarned()
  }

  @Test func `that is undone says nothing while they are linked through another record`() {
    let third = PersonID(checked: "PN03")
    both.and(
      .registered(third),
      .numbered(),
      .numbered(on: twin),
      .linked(),
      .linked(with: twin, from: third),
      .linked(with: third)
    )
    .when(.linked(.unlinked)).thenNotWarned()
  }
}
