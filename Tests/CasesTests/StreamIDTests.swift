import Cases
import Testing

@Suite struct `A stream` {
  @Test(arguments: [
    ("person/PN01", StreamKind.person), ("case/C-0001", .case),
    ("safeguarding/SG-0002", .safeguarding),
    ("staff/ST01", .staff), ("huddle/2026-03-29-AM", .huddle), ("governance/store", .governance),
    ("governance/service", .governance), ("governance/refusals", .governance),
    ("governance/access", .governance), ("governance/views", .governance),
    ("governance/signing", .governance), ("governance/glass-BG-0001", .governance),
    ("governance/request-RR-0001", .governance), ("governance/retention-PN01", .governance),
    ("governance/notice-OR-0001", .governance), ("governance/person-PN01", .governance),
    ("governance/case-C-0001", .governance), ("governance/concern-SG-0001", .governance),
    ("governance/concern-ABC-123456789012", .governance), ("staff/duty", .staff),
  ])
  func `has a kind and a name`(words: String, kind: StreamKind) throws {
    let stream = try StreamID(words: words)
    #expect(stream.kind == kind)
    #expect(stream.words == words)
    #expect(words.firstMatch(of: try Regex(StreamID.pattern)) != nil)
  }

  @Test(arguments: [
    "", "case", "case/", "C-0001", "cases/C-0001", "Case/C-0001", "case/c-0001", "case/C-0001/1",
    "case/C-9990260001", "huddle/2026-03-29", "huddle/2026-02-30-AM", "huddle/2026-03-AM",
    "huddle/unknown-AM", "governance/other", "governance/glass", "governance/glass-",
    "governance/glass-BG", "governance/hold-PN01", "governance/person-9990260001", "staff/rota",
  ])
  func `has no other`(words: String) {
    #expect(throws: WordProblem.self) { try StreamID(words: words) }
  }

  @Test func `knows its subject`() throws {
    let stream = try StreamID(words: "case/C-0001")
    #expect(stream.case?.text == "C-0001")
    #expect(stream.person == nil)
    #expect(StreamID(CaseID(checked: "C-0001")) == stream)
  }

  @Test func `of governance knows what it is about`() throws {
    let stream = try StreamID(words: "governance/retention-PN01")
    #expect(stream.subject == .retention(PersonID(checked: "PN01")))
    #expect(StreamID(.retention(PersonID(checked: "PN01"))) == stream)
    let restricted = StreamID(ConcernID(checked: "SG-0002"))
    #expect(StreamID.restriction(of: restricted).words == "governance/concern-SG-0002")
    #expect(StreamID.service.subject == .service)
    #expect(restricted.subject == nil)
  }

  @Test func `of the duty is about no member of staff`() {
    #expect(StreamID.duty.staff == nil)
    #expect(StreamID(StaffID(checked: "ST01")).staff == StaffID(checked: "ST01"))
  }

  @Test func `orders by kind and then by name`() throws {
    let words = ["governance/store", "case/C-2", "person/PN9", "case/C-1"]
    let sorted = try words.map(StreamID.init(words:)).sorted()
    #expect(sorted.map(\.words) == ["person/PN9", "case/C-1", "case/C-2", "governance/store"])
  }

  @Test func `kinds are stored by number`() {
    let numbers = StreamKind.allCases.map { "\($0.rawValue) \($0.word)" }
    #expect(
      numbers == ["1 person", "2 case", "3 safeguarding", "4 staff", "5 huddle", "6 governance"]
    )
  }
}
