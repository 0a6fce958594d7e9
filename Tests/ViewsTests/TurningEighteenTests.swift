@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storyline I, imported into a store with its two refused rows, as `domain.md` expects it to look.
@Suite struct `The storyline of a girl who turns 18` {
  private let nadia = CaseID(checked: "C-0010")

  private func withNadia(_ body: (ServiceRecord) throws -> Void) throws {
    try withStorylines(["I", "I23", "I24"], refusedBy: ["EV16", "INV-07"], body)
  }

  /// The caseload as it was known at `words`, these columns of it.
  private func caseload(_ words: String, in record: ServiceRecord) throws -> Report {
    let instant = try Instant.at(words)
    return try record.read { try Caseload(in: $0, at: .recorded(instant), asAt: instant) }.report()
  }

  private func state(at words: String, in record: ServiceRecord) throws -> Case {
    let instant = try Instant.at(words)
    return try record.read { try $0.caseState(nadia, at: .recorded(instant)) }
  }

  @Test func `leaves the case open, and its matter before the Crown Court`() throws {
    try withNadia { record in
      let report = try caseload("2026-06-03T16:00:00+01:00", in: record)
      #expect(
        report.table("case", "person", "stage", "matters", "lead", "justice", "justiceAt") == """
          case | person | stage | matters | lead | justice | justiceAt
          C-0010 | Nadia Kowalczyk | screened | M-0010 COURT-BAIL | ST02 | hearing H-0013 CO-MAN AM | 2026-07-01
          """
      )
    }
  }

  @Test func `has a child on 19 May and an adult on 20 May`() throws {
    try withNadia { record in
      let eve = try caseload("2026-05-19T23:59:59+01:00", in: record)
      #expect(
        eve.table("case", "age", "under18", "flags") == """
          case | age | under18 | flags
          C-0010 | 17 | yes | risk expired, 18 on 2026-05-20
          """
      )
      let day = try caseload("2026-05-20T00:00:00+01:00", in: record)
      #expect(
        day.table("case", "age", "under18", "flags") == """
          case | age | under18 | flags
          C-0010 | 18 | no | risk expired, 18 on 2026-05-20
          """
      )
    }
  }

  @Test func `has a task of the engine on the birthday, which changes no consent`() throws {
    try withNadia { record in
      var filter = ReplayFilter()
      filter.types = [33]
      let replay = try record.read { try CaseReplay(of: nadia, in: $0, filter: filter) }
      #expect(
        replay.report.table("happened", "recorded", "by", "role", "type", "summary") == """
          happened | recorded | by | role | type | summary
          2026-05-20T00:00+01:00 | 2026-05-20T00:01:00+01:00 | SYS1 | SYS | NoteAdded | kind task; text Turned 18 on 2026-05-20: review consent K-0010, the type of …; containsOffenceAccount no; sensitive no
          """
      )
      let eve = try state(at: "2026-05-19T23:59:59+01:00", in: record)
      let day = try state(at: "2026-05-20T00:01:00+01:00", in: record)
      #expect(day.notes.count == eve.notes.count + 1)
      #expect(day.consentTerms == eve.consentTerms)
    }
  }

  @Test func `raises the task of the birthday once`() throws {
    try withNadia { record in
      let person = try record.read { try $0.personState(PersonID(checked: "PN10")) }
      let today = try CalendarDate(words: "2026-05-20")
      let before = try state(at: "2026-05-20T00:00:59+01:00", in: record)
      let after = try state(at: "2026-05-20T00:01:00+01:00", in: record)
      #expect(before.birthdays(of: person, by: today).map(\.age) == [18])
      #expect(after.birthdays(of: person, by: today) == [])
    }
  }

  @Test func `ends with K-0010 withdrawn for youth justice, and K-0011 in its place for the rest`()
    throws
  {
    try withNadia { record in
      let instant = try Instant.at("2026-05-21T14:11:00+01:00")
      let state = try state(at: "2026-05-21T14:11:00+01:00", in: record)
      let standings = [ConsentPurpose.engage, .court, .probation, .youthJustice, .family].map {
        let standing = state.standing(to: $0, at: instant)
        let consent = state.consents.first { $0.id == standing.event }?.content.consent
        return [$0.entry.code, standing.state.rawValue, consent?.text].compactMap(\.self)
          .joined(separator: " ")
      }
      #expect(
        standings == [
          "ENGAGE given K-0011", "COURT given K-0011", "PROB given K-0011", "YJS withdrawn",
          "FAMILY notAsked",
        ]
      )
      let ended = state.consentTerms.filter { $0.end != nil }
      #expect(ended.map { "\($0.consent) \($0.agreement.purpose.entry.code)" } == ["K-0010 YJS"])
      #expect(ended.map(\.end?.ending) == [.withdrawn])
    }
  }

  @Test func `shows in the caseload what she agrees to as an adult`() throws {
    try withNadia { record in
      let report = try caseload("2026-05-21T14:11:00+01:00", in: record)
      #expect(
        report.table("case", "consent") == """
          case | consent
          C-0010 | ENGAGE given, POLICE not asked, COURT given L2, PROB given L2, YJS withdrawn
          """
      )
    }
  }

  @Test func `takes H-0011 out of the list, and has H-0012 in its place`() throws {
    try withNadia { record in
      let state = try state(at: "2026-05-26T17:05:00+01:00", in: record)
      let hearings = state.hearings.map { hearing in
        [
          hearing.id.text, hearing.listing?.status.entry.code, hearing.listing?.date.words,
          hearing.listing?.replacesHearing.map { "for \($0)" },
        ].compactMap(\.self).joined(separator: " ")
      }
      #expect(
        hearings == [
          "H-0010 listed 2026-05-13", "H-0011 vacated 2026-05-27",
          "H-0012 listed 2026-06-03 for H-0011",
        ]
      )
      let report = try caseload("2026-05-26T17:05:00+01:00", in: record)
      #expect(
        report.table("case", "justice", "justiceAt") == """
          case | justice | justiceAt
          C-0010 | hearing H-0012 CO-TAM PM | 2026-06-03
          """
      )
    }
  }

  @Test func `marks every listing at a youth court for an adult, for somebody to decide`() throws {
    try withNadia { record in
      var filter = ReplayFilter()
      filter.types = [14]
      let replay = try record.read { try CaseReplay(of: nadia, in: $0, filter: filter) }
      let listings = replay.steps.compactMap { step -> String? in
        guard case .hearingScheduled(let content) = step.event.event else { return nil }
        let words = [content.hearing.text, content.courtType.entry.code, content.status.entry.code]
        return (words + (step.flags.contains(.warned) ? ["doubted"] : [])).joined(separator: " ")
      }
      #expect(
        listings == [
          "H-0010 youth listed", "H-0011 youth listed doubted", "H-0011 youth vacated",
          "H-0012 youth listed doubted", "H-0013 crown listed",
        ]
      )
    }
  }

  @Test func `has one disclosure, on K-0011, that answers the court in time`() throws {
    try withNadia { record in
      var filter = ReplayFilter()
      filter.disclosuresOnly = true
      let replay = try record.read { try CaseReplay(of: nadia, in: $0, filter: filter) }
      #expect(
        replay.report.table("happened", "type", "by", "role", "authority", "flags") == """
          happened | type | by | role | authority | flags
          2026-05-26T14:00+01:00 | InformationShared | ST13 | ADM | K-0011 | reported
          """
      )
      let state = try state(at: "2026-05-26T14:03:00+01:00", in: record)
      #expect(state.openRequests.isEmpty)
      try #expect(
        self.state(at: "2026-05-26T14:02:59+01:00", in: record).openRequests.map(\.id.text)
          == ["RQ-0010"]
      )
    }
  }

  @Test func `has two exceptions: an end that is none, and a closing before the end`() throws {
    try withNadia { record in
      let exceptions = try record.read { try Exceptions(of: nadia, in: $0) }
      #expect(
        exceptions.report.table("kind", "target", "type", "by", "role", "rule") == """
          kind | target | type | by | role | rule
          refused | case/C-0010 | DisposalRecorded | ST05 | SP | EV16
          refused | case/C-0010 | CaseClosed | ST05 | SP | INV-07
          """
      )
    }
  }
}
