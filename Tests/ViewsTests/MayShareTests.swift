@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Whether something may be told now, and which rule decides.
@Suite struct `May I share this now?` {
  private func answer(
    _ name: String,
    at words: String,
    _ question: SharingQuestion
  ) throws -> SharingAnswer {
    let story = try Story(Fixtures.storylines([name]))
    let instant = try Instant.at(words)
    let file = try #require(story.caseFiles(by: instant).first)
    return file.mayShare(question, at: instant, in: story.service)
  }

  private let court = SharingQuestion(purpose: .court, recipient: .legalAdviser, level: .summary)

  @Test func `is answered yes with the consent that covers it`() throws {
    let answer = try answer("A", at: "2026-03-29T09:00:00+01:00", court)
    #expect(answer.isAllowed)
    #expect(answer.authorities == [.consent(ConsentID(checked: "K-0001"))])
    #expect(answer.rule == "INV-03")
    #expect(
      answer.why
        == "Consent K-0001, given by self at 2026-03-29T08:45:00+01:00, covers it up to L2."
    )
  }

  @Test(arguments: [
    (
      SharingQuestion(purpose: .court, recipient: .legalAdviser, level: .full),
      "The consent allows L2 at most, and this is L3."
    ),
    (
      SharingQuestion(purpose: .gp, recipient: .gp, level: .contact),
      "The consent does not cover GP. GP stands not asked."
    ),
    (
      SharingQuestion(purpose: .police, recipient: .probation, level: .contact),
      "The consent does not cover PROB."
    ),
    (
      SharingQuestion(
        purpose: .service,
        service: NamedService(
          destination: .drugAndAlcohol,
          organisation: Line(checked: "Bury Alcohol Service")
        ),
        level: .contact
      ),
      "The consent is for another service: each one is agreed to by name."
    ),
  ])
  func `is answered no with what stands against it`(
    question: SharingQuestion,
    why: String
  ) throws {
    let answer = try answer("A", at: "2026-03-29T09:00:00+01:00", question)
    #expect(!answer.isAllowed)
    #expect(answer.why == why)
  }

  @Test func `is answered from the first instant of a consent on, up to its end`() throws {
    let instants = [
      "2026-03-29T08:44:59+01:00", "2026-03-29T08:45:00+01:00", "2026-04-29T14:59:59+01:00",
      "2026-04-29T15:00:00+01:00",
    ]
    let story = try Story(Fixtures.storylines(["A"]))
    let file = try #require(story.caseFiles().first)
    let answers = try instants.map { file.mayShare(court, at: try .at($0), in: story.service) }
    #expect(answers.map(\.isAllowed) == [false, true, true, false])
    #expect(answers[0].why.hasPrefix("Consent K-0001 had not been given yet."))
  }

  @Test func `says that nothing is recorded before anybody was asked`() throws {
    let answer = try answer("A", at: "2026-03-29T08:46:00+01:00", court)
    #expect(
      answer.why == "No consent and no override is recorded in this case. COURT stands not asked."
    )
  }

  @Test func `is always yes for a procedural reply`() throws {
    let answer = try answer("A", at: "2026-03-29T08:46:00+01:00", court.at(.procedural))
    #expect(answer.authorities == [.procedural])
  }

  @Test func `is no where the engine refused B19 and C20, and for the same reason`() throws {
    let school = SharingQuestion(
      purpose: .education,
      recipient: .education,
      level: .recommendations
    )
    let b19 = try answer("B", at: "2026-04-09T15:01:00+01:00", school)
    #expect(!b19.isAllowed)
    #expect(
      b19.why
        == "The consent does not cover EDU, which was refused. EDU stands refused since"
        + " 2026-04-08T14:37:00+01:00."
    )
    let c20 = try answer("C", at: "2026-04-13T09:59:00+01:00", court)
    #expect(c20.why == "The consent allows L1 at most, and this is L2.")
    let c21 = try answer("C", at: "2026-04-13T10:02:00+01:00", court.at(.recommendations))
    #expect(c21.isAllowed)
  }

  @Test func `is answered for every case that is shown, before the matrix`() throws {
    try withStorylines { record in
      let instant = try Instant.at("2026-04-09T15:01:00+01:00")
      let status = try record.read {
        try ConsentStatus(in: $0, at: .recorded(instant), asAt: instant, asking: court)
      }
      #expect(
        status.report().table("case", "level", "mayShare", "authorities", "rule") == """
          case | level | mayShare | authorities | rule
          C-0001 | L2 | yes | K-0001 | INV-03
          C-0002 | L2 | no |  | INV-03
          """
      )
      let matrix = status.report(by: .case).panel("consent")
      #expect(matrix?.groups.map(\.title) == ["C-0001", "C-0002"])
      #expect(matrix?.rows.count == status.rows.count)
      let before = try Instant.at("2026-03-29T08:44:59+01:00")
      let happened = try record.read {
        try ConsentStatus(in: $0, happenedBy: before, asAt: before, asking: court)
      }
      #expect(happened.answers.map(\.answer.isAllowed) == [false])
    }
  }
}
