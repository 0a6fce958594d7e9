@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storyline C, imported into a store with the rows that are refused, as `domain.md` expects it.
@Suite struct `Storyline C in a store` {
  private let shona = CaseID(checked: "C-0003")

  @Test func `has one referral: not reached, unable to decide, refused, then agreed`() throws {
    try withStoryline { record in
      var filter = ReplayFilter()
      filter.types = [7, 17, 18, 19, 20]
      let replay = try record.read { try CaseReplay(of: shona, in: $0, filter: filter) }
      #expect(
        replay.report.table("recorded", "type") == """
          recorded | type
          2026-04-11T08:15:00+01:00 | ReferralReceived
          2026-04-11T08:33:00+01:00 | ContactRecorded
          2026-04-11T09:48:00+01:00 | CapacityAssessed
          2026-04-11T12:15:00+01:00 | CapacityAssessed
          2026-04-11T12:18:00+01:00 | ConsentRefused
          2026-04-13T09:29:00+01:00 | ContactRecorded
          2026-04-13T09:30:00+01:00 | ConsentRecorded
          """
      )
      let state = try record.read { try $0.caseState(shona) }
      #expect(state.contacts.map(\.content.outcome) == [.asleep, .seen])
      #expect(state.capacities.map(\.content.outcome) == [.lacks, .has])
      #expect(state.refusals.map(\.content.purposes) == [[.engage, .police, .court]])
      #expect(state.consents.map(\.content.consent.text) == ["K-0003"])
    }
  }

  @Test func `asks again until she agrees, and takes sleep for no refusal`() throws {
    try withStoryline { record in
      let standings = try [
        "2026-04-11T08:16", "2026-04-11T08:40", "2026-04-11T09:50", "2026-04-11T12:20",
        "2026-04-13T09:29", "2026-04-13T09:31",
      ].map { minute in
        let instant = try Instant.at("\(minute):00+01:00")
        let state = try record.read { try $0.caseState(shona, at: .recorded(instant)) }
        return state.standing(to: .engage, at: instant).state
      }
      #expect(standings == [.notAsked, .deferred, .deferred, .refused, .refused, .given])
    }
  }

  @Test func `told nobody anything before C21`() throws {
    try withStoryline { record in
      var filter = ReplayFilter()
      filter.disclosuresOnly = true
      let before = PointInTime.recorded(try .at("2026-04-13T10:05:59+01:00"))
      let none = try record.read { try CaseReplay(of: shona, in: $0, at: before, filter: filter) }
      let all = try record.read { try CaseReplay(of: shona, in: $0, filter: filter) }
      #expect(none.steps.isEmpty)
      #expect(
        all.report.table("happened", "type", "authority", "flags") == """
          happened | type | authority | flags
          2026-04-13T10:02+01:00 | InformationShared | K-0003 | reported
          2026-04-13T11:30+01:00 | OnwardReferralMade | K-0003 | reported
          """
      )
    }
  }

  @Test func `has two exceptions: a consent too early, and a level too high`() throws {
    try withStoryline { record in
      let exceptions = try record.read { try Exceptions(of: shona, in: $0) }
      #expect(
        exceptions.report.table("recorded", "kind", "type", "by", "rule") == """
          recorded | kind | type | by | rule
          2026-04-11T09:50:00+01:00 | refused | ConsentRecorded | ST09 | INV-04
          2026-04-13T09:59:00+01:00 | refused | InformationShared | ST05 | INV-03
          """
      )
    }
  }

  @Test func `finds her NHS number on 14 April, after there was none`() throws {
    try withStoryline { record in
      let numbers = try ["2026-04-14T09:01:59", "2026-04-14T09:02:00"].map { second in
        let point = PointInTime.recorded(try .at("\(second)+01:00"))
        return try record.read {
          try $0.personState(PersonID(checked: "PN03"), at: point).nhsNumber?.words
        }
      }
      #expect(numbers == [nil, "9990260036"])
    }
  }

  private func withStoryline(_ body: (ServiceRecord) throws -> Void) throws {
    try withStorylines(["C"], refusing: [("C11", "INV-04"), ("C20", "INV-03")], body)
  }
}
