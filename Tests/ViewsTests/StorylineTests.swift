@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storylines A and B, imported into a store, as `domain.md` expects them to look.
@Suite struct `The storylines in a store` {
  private let daniel = CaseID(checked: "C-0001")
  private let kai = CaseID(checked: "C-0002")

  @Test func `give the caseload of Sunday afternoon`() throws {
    try withStorylines { record in
      let instant = try Instant.at("2026-03-29T16:45:00+01:00")
      let caseload = try record.read {
        try Caseload(in: $0, at: .recorded(instant), asAt: instant)
      }
      #expect(
        caseload.report().table("case", "person", "stage", "matters", "lead", "nextAction", "due")
          == """
          case | person | stage | matters | lead | nextAction | due
          C-0001 | Daniel Reeve | assessed | M-0001 CHARGED | ST01 | review the risk | 2026-03-30T09:00+01:00
          """
      )
    }
  }

  @Test func `give the safeguarding view of 9 April`() throws {
    try withStorylines { record in
      let instant = try Instant.at("2026-04-09T23:59:59+01:00")
      let safeguarding = try record.read {
        try Safeguarding(in: $0, at: .recorded(instant), asAt: instant)
      }
      #expect(
        safeguarding.report().table(
          "concern",
          "subjects",
          "responses",
          "owner",
          "nextAction",
          "due"
        )
          == """
          concern | subjects | responses | owner | nextAction | due
          SG-0002 | KL, client, 13, child | SR-0002 s47 2026-04-09T14:20+01:00 | ST06 | next step in SR-0002 | 2026-04-10
          """
      )
    }
  }

  @Test func `point from the child's case to his concern, and not from another`() throws {
    try withStorylines { record in
      let instant = try Instant.at("2026-04-09T14:25:00+01:00")
      let caseload = try record.read {
        try Caseload(in: $0, at: .recorded(instant), asAt: instant)
      }
      #expect(
        caseload.report().table("case", "safeguarding") == """
          case | safeguarding
          C-0001 | 
          C-0002 | SG-0002 restricted ST06 due 2026-04-09
          """
      )
    }
  }

  @Test func `give an empty caseload once both cases are closed, open referral or not`() throws {
    try withStorylines { record in
      let instant = try Instant.at("2026-06-01T09:00:00+01:00")
      let caseload = try record.read { try Caseload(in: $0, asAt: instant) }
      #expect(caseload.rows.isEmpty)
      #expect(caseload.omitted == 2)
    }
  }

  @Test func `replay C-0001 as known at 07:57 with an arrest and no clock`() throws {
    try withStorylines { record in
      let point = PointInTime.recorded(try .at("2026-03-29T07:57:00+01:00"))
      let replay = try record.read { try CaseReplay(of: daniel, in: $0, at: point) }
      #expect(
        replay.report.table("stream", "version", "lagMinutes", "type", "by", "role", "rulesVersion")
          == """
          stream | version | lagMinutes | type | by | role | rulesVersion
          person/PN01 | 1 | 5 | PersonRegistered | ST02 | FAC | 1
          case/C-0001 | 1 | 6 | ReferralReceived | ST02 | FAC | 1
          case/C-0001 | 2 | 557 | JusticeMatterRecorded | ST02 | FAC | 1
          """
      )
      #expect(
        replay.notes.prefix(2) == [
          "As known at 2026-03-29T07:57:00+01:00; read by caselog \(Program.version).",
          "With person/PN01.",
        ]
      )
    }
  }

  @Test func `replay at a version of the case what was known elsewhere by then`() throws {
    try withStorylines { record in
      let counts = try [14, 15].map { version in
        try record.read {
          try CaseReplay(of: daniel, in: $0, at: .version(version)).steps
            .count { $0.event.stream.kind == .person }
        }
      }
      // A30 stands between A15, version 14 of the case, and A31, version 15.
      #expect(counts == [1, 2])
    }
  }

  @Test func `replay what had happened by 09:25, though it was written down later`() throws {
    try withStorylines { record in
      let instant = try Instant.at("2026-03-29T09:25:00+01:00")
      let known = try record.read { try CaseReplay(of: daniel, in: $0, at: .recorded(instant)) }
      let true_ = try record.read { try CaseReplay(of: daniel, in: $0, happenedBy: instant) }
      let later = true_.steps.map(\.event).filter { !known.steps.map(\.event).contains($0) }
      #expect(later.map(\.event?.type.number) == [22, 25, 30])
    }
  }

  @Test func `replay the corrected order with both values`() throws {
    try withStorylines { record in
      var filter = ReplayFilter()
      filter.correctionsOnly = true
      let replay = try record.read { try CaseReplay(of: daniel, in: $0, filter: filter) }
      let order = "019dced2-4520-7eec-b52c-73e0f7ec9f50/0"
      let correction = "019e1b5b-7880-7edc-9bd5-7d171fd690c1/0"
      #expect(
        replay.report.table("type", "summary", "corrects", "correctedBy", "changes") == """
          type | summary | corrects | correctedBy | changes
          DisposalRecorded | matter M-0001; level court; disposal CO-ATR; date 2026-04-27; requirements ATR 12; months 12; diversionType within; sourceConfirmed yes |  | \(correction) | requirements[0].months 12 → 9
          EntryCorrected | kind amended; reason The length of the alcohol treatment requirement was recorded…; fields requirements[0].months 9; requestedBy staff; noRecipientsReason nobody was told the length of the requirement | \(order) |  | 
          """
      )
    }
  }

  @Test func `have three disclosures in C-0001, all on K-0001`() throws {
    try withStorylines { record in
      var filter = ReplayFilter()
      filter.disclosuresOnly = true
      let replay = try record.read { try CaseReplay(of: daniel, in: $0, filter: filter) }
      #expect(replay.steps.map(\.authorities) == Array(repeating: [.consent(.k0001)], count: 3))
      #expect(replay.steps.map(\.flags) == Array(repeating: .reported, count: 3))
    }
  }

  @Test func `show that K-0001 does not revive when the case is opened again`() throws {
    try withStorylines { record in
      let instant = try Instant.at("2026-05-12T12:00:00+01:00")
      let caseload = try record.read {
        try Caseload(in: $0, at: .recorded(instant), asAt: instant)
      }
      let states = caseload.rows.first { $0.id == daniel }?.consents.map(\.state)
      #expect(states == Array(repeating: .lapsed, count: 6))
    }
  }

  @Test func `show B18's lag of nearly five hours`() throws {
    try withStorylines { record in
      var filter = ReplayFilter()
      filter.types = [31]
      let replay = try record.read { try CaseReplay(of: kai, in: $0, filter: filter) }
      #expect(
        replay.report.table("happened", "recorded", "lagMinutes", "type", "authority") == """
          happened | recorded | lagMinutes | type | authority
          2026-04-09T09:40+01:00 | 2026-04-09T14:33:00+01:00 | 293 | OnwardReferralMade | K-0002
          """
      )
    }
  }

  @Test func `replay a concern only if asked`() throws {
    try withStorylines { record in
      let kinds = try [[], .person, [.person, .concerns]].map { (scope: CaseReplay.Scope) in
        try record.read {
          Set(try CaseReplay(of: kai, in: $0, scope: scope).steps.map(\.event.stream.words))
            .sorted()
        }
      }
      #expect(
        kinds == [
          ["case/C-0002"], ["case/C-0002", "person/PN02"],
          ["case/C-0002", "person/PN02", "safeguarding/SG-0002"],
        ]
      )
    }
  }

  @Test func `have one exception: the school was not to be told`() throws {
    try withStorylines { record in
      let everywhere = try record.read { try Exceptions(of: nil, in: $0) }
      let here = try record.read { try Exceptions(of: kai, in: $0) }
      let elsewhere = try record.read { try Exceptions(of: daniel, in: $0) }
      #expect(
        everywhere.report.table("kind", "target", "type", "by", "role", "rule") == """
          kind | target | type | by | role | rule
          refused | case/C-0002 | InformationShared | ST06 | FAC | INV-03
          """
      )
      #expect(here.findings.map(\.event.id) == everywhere.findings.map(\.event.id))
      #expect(elsewhere.findings.isEmpty)
    }
  }

  @Test func `show who has looked at a case`() throws {
    try withStorylines { record in
      let access = try Story.access(to: "C-0001", "PN01")
      _ = try record.recordAccess(access, by: StaffID(checked: "ST12"), at: nil)
      let trails = try [daniel, kai].map { id in
        try record.read { try AccessTrail(of: id, in: $0) }
      }
      #expect(
        trails[0].report().table("by", "role", "mode", "purpose", "cases") == """
          by | role | mode | purpose | cases
          ST12 | AUD | auditReplay | audit | C-0001
          """
      )
      #expect(trails[1].accesses.isEmpty)
    }
  }
}

extension ConsentID {
  fileprivate static let k0001 = ConsentID(checked: "K-0001")
}
