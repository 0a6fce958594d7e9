@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storyline F, imported into a store: what was recorded on the wrong twin, and how it was put right.
@Suite struct `The storyline of the wrong twin` {
  private let wrong = CaseID(checked: "C-0007")
  private let right = CaseID(checked: "C-0006")

  private func withTwins(_ body: (ServiceRecord) throws -> Void) throws {
    try withStorylines(["F"], body)
  }

  @Test func `leaves nothing of 7 May in Liam's case but the disclosure and a stub`() throws {
    try withTwins { record in
      let state = try record.read { try $0.caseState(wrong) }
      #expect(state.person == nil)
      #expect(state.matters.isEmpty)
      #expect(state.contacts.isEmpty)
      #expect(state.consents.isEmpty)
      #expect(state.screenings.isEmpty)
      #expect(state.risks.isEmpty)
      #expect(state.disclosures.map(\.content.disclosure.text) == ["D-0007"])
      #expect(state.corrections.count == 9)
      #expect(state.closings.map(\.content.reason) == [.error])
    }
  }

  @Test func `shows an auditor every entry, and what corrected it`() throws {
    try withTwins { record in
      let history = try record.read { try $0.history(of: StreamID(wrong)) }
      let rows = history.prefix(9).map { entry in
        "\(entry.event.event?.type.name ?? "?") \(entry.correctedBy.count) \(entry.isVoid)"
      }
      #expect(
        rows == [
          "ReferralReceived 1 true", "JusticeMatterRecorded 1 true", "ReferralTriaged 1 true",
          "CaseAllocated 1 true", "ContactRecorded 1 true", "ConsentRecorded 1 true",
          "ScreeningCompleted 1 true", "RiskAssessed 1 true", "InformationShared 1 false",
        ]
      )
    }
  }

  @Test func `has Lee's referral as received on 7 May, with everything recorded again`() throws {
    try withTwins { record in
      let state = try record.read { try $0.caseState(right) }
      #expect(state.person?.text == "PN06")
      #expect(state.referral?.happened.words == "2026-05-07T10:15+01:00")
      #expect(state.matters.map(\.id.text) == ["M-0006"])
      #expect(state.consents.map(\.content.consent.text) == ["K-0006"])
      #expect(state.screenings.map(\.happened.words) == ["2026-05-07T11:40+01:00"])
      #expect(state.disclosures.isEmpty)
    }
  }

  @Test func `counts one case, Lee's, among the open ones`() throws {
    try withTwins { record in
      let instant = try Instant.at("2026-05-08T17:00:00+01:00")
      let report = try record.read { try Caseload(in: $0, at: .recorded(instant), asAt: instant) }
        .report()
      #expect(
        report.table("case", "person", "lead") == """
          case | person | lead
          C-0006 | Lee Ashworth | ST02
          """
      )
    }
  }

  @Test func `lists who wrote the wrong entries and who read them`() throws {
    try withTwins { record in
      try record.read { snapshot in
        let history = try snapshot.history(of: StreamID(wrong))
        #expect(Set(history.filter(\.isVoid).map(\.event.author.staff.text)) == ["ST02", "ST04"])
        let looks = try snapshot.events(of: .access)
        #expect(looks.map(\.author.staff.text) == ["ST05"])
      }
    }
  }

  @Test func `tells the practice, which destroys the letter`() throws {
    try withTwins { record in
      let notice = try StreamID(words: "governance/notice-D-0007")
      let told = try record.read { try $0.events(of: notice) }.compactMap { event in
        if case .recipientNotified(let content)? = event.event { content.state } else { nil }
      }
      #expect(told == [.sent, .destroyed])
    }
  }

  @Test func `gives Liam's request for access until 1 July`() throws {
    try withTwins { record in
      let request = try StreamID(words: "governance/request-RR-0007")
      let due = try record.read { try $0.events(of: request) }.compactMap { event in
        if case .rightsRequestReceived(let content)? = event.event { content.dueOn } else { nil }
      }
      #expect(due.map(\.words) == ["2026-07-01"])
    }
  }
}
