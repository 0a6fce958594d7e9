import Cases
import Testing
import Views

/// Single ways in which something leaves the service, in small histories that no rule has looked at.
@Suite struct `A row of the disclosure register` {
  /// PN09 has agreed at 09:10 on 1 June 2026 to police being told L1 and a named service L2.
  private func consented() throws -> Story {
    var story = try Story([])
    try story.tellReferral()
    try story.tell(
      "ConsentRecorded",
      in: "case/C-0009",
      at: "2026-06-01T09:10+01:00",
      """
      {"consent":"K-0009","purposes":[{"purpose":"POLICE","maxLevel":"L1"},
      {"purpose":"SERVICE","service":{"destination":"liaisonAndDiversion",
      "organisation":"Cumbria L&D"},"maxLevel":"L2"}],"giver":"self",
      "capacityBasis":{"presumed":"yes"},"form":"verbal","aaPresent":false}
      """
    )
    return story
  }

  private func rows(
    _ story: Story,
    _ change: (inout DisclosureFilter) -> Void = { _ in }
  ) throws -> [DisclosureRow] {
    var filter = DisclosureFilter()
    change(&filter)
    return Disclosures(
      story.disclosureFiles(),
      in: story.service,
      asAt: try .at("2026-06-02T12:00:00+01:00"),
      filter: filter
    ).rows
  }

  private func share(_ id: String, at happened: String, in story: inout Story) throws {
    try story.tell(
      "InformationShared",
      in: "case/C-0009",
      at: happened,
      """
      {"disclosure":"\(id)","recipient":"CUSTODY","recipientName":"custody officer",
      "purpose":"POLICE","level":"L1","what":{"content":{"summary":"Needs an adult."}},
      "method":"inPerson","oral":true,"authority":{"consent":"K-0009"}}
      """
    )
  }

  @Test func `is one after a withdrawal from when that was said, not from when it was typed`()
    throws
  {
    var story = try consented()
    try share("D-1", at: "2026-06-01T09:50+01:00", in: &story)
    try share("D-2", at: "2026-06-01T10:10+01:00", in: &story)
    try story.tell(
      "ConsentWithdrawn",
      in: "case/C-0009",
      at: "2026-06-01T10:00+01:00",
      recorded: "2026-06-01T10:30+01:00",
      #"{"all":false,"purposes":["POLICE"],"toldTo":"ST08"}"#
    )
    try share("D-3", at: "2026-06-01T11:00+01:00", in: &story)
    let late = try rows(story) { $0.afterWithdrawalOnly = true }
    #expect(late.map(\.reference) == ["D-2", "D-3"])
    #expect(late.map { $0.backing.withdrawal?.happened.words }[0] == "2026-06-01T10:00+01:00")
    try #expect(rows(story) { $0.suspectedOnly = true }.map(\.reference) == ["D-2"])
  }

  @Test func `is not one after the withdrawal of another purpose, or of another consent`() throws {
    var story = try consented()
    try story.tell(
      "ConsentWithdrawn",
      in: "case/C-0009",
      at: "2026-06-01T09:20+01:00",
      #"{"all":false,"purposes":["SERVICE"],"toldTo":"ST08"}"#
    )
    try story.tell(
      "ConsentWithdrawn",
      in: "case/C-0009",
      at: "2026-06-01T09:21+01:00",
      #"{"all":false,"consents":["K-0008"],"toldTo":"ST08"}"#
    )
    try share("D-1", at: "2026-06-01T09:50+01:00", in: &story)
    try #expect(rows(story) { $0.afterWithdrawalOnly = true }.isEmpty)
  }

  @Test func `is a transfer to another service, and not one to another team`() throws {
    var story = try consented()
    try story.tell(
      "CaseTransferRequested",
      in: "case/C-0009",
      at: "2026-06-01T10:00+01:00",
      #"{"toArea":"TRA","reason":"lives there","urgency":"3","openItems":[]}"#
    )
    try story.tell(
      "CaseTransferRequested",
      in: "case/C-0009",
      at: "2026-06-01T11:00+01:00",
      """
      {"toService":"Cumbria L&D","authority":{"consent":"K-0009"},"level":"L2",
      "reason":"moves to Carlisle","urgency":"3","openItems":[],"summaryRef":"TR-1"}
      """
    )
    let row = try #require(try rows(story).first)
    try #expect(rows(story).count == 1)
    #expect(row.kind == .transfer)
    #expect(row.told.recipients.map(\.entry.code) == ["OTHER-LD"])
    #expect(row.told.name == "Cumbria L&D")
    #expect(row.told.reference == "TR-1")
    #expect(row.backing.consent?.agreement.maxLevel?.entry.code == "L2")
  }

  @Test func `is a closing letter that no disclosure of its own records`() throws {
    var story = try consented()
    try share("D-1", at: "2026-06-01T09:50+01:00", in: &story)
    for disclosure in ["", #","disclosure":"D-1""#] {
      try story.tell(
        "CaseClosed",
        in: "case/C-0009",
        at: "2026-06-01T12:00+01:00",
        """
        {"reason":"DISP-DONE","date":"2026-06-01","summary":"Done.","needsAtClosure":[],
        "openReferrals":[],"closingLetter":{"sent":{"to":"GP","name":"Invented Street Surgery",
        "consent":"K-0009"\(disclosure)}}}
        """
      )
    }
    #expect(try rows(story).map(\.kind) == [.disclosure, .letter])
    #expect(try rows(story).last?.told.name == "Invented Street Surgery")
  }

  @Test func `has the highest label of the case that it stands in`() throws {
    var story = try consented()
    try share("D-1", at: "2026-06-01T09:50+01:00", in: &story)
    #expect(try rows(story).map(\.label) == [.normal])
    try story.tell(
      "NoteAdded",
      in: "case/C-0009",
      at: "2026-06-01T10:00+01:00",
      label: "restricted",
      #"{"kind":"progress","text":"Staff relative.","containsOffenceAccount":false,"sensitive":true}"#
    )
    #expect(try rows(story).map(\.label) == [.restricted])
  }

  @Test func `is not told of by a notice about the same reference in another record`() throws {
    var story = try consented()
    try share("D-1", at: "2026-06-01T09:50+01:00", in: &story)
    let notice = { (record: String) in
      """
      {"record":"\(record)","disclosure":"D-1","reason":"breach","state":"sent",
      "text":"Please delete it.","method":"secureEmail"}
      """
    }
    var other = story
    try other.tell(
      "RecipientNotified",
      in: "governance/notice-D-1",
      at: "2026-06-01T10:00+01:00",
      notice("case/C-0008")
    )
    try #expect(rows(other) { $0.openNoticesOnly = true }.isEmpty)
    try story.tell(
      "RecipientNotified",
      in: "governance/notice-D-1",
      at: "2026-06-01T10:00+01:00",
      notice("case/C-0009")
    )
    try #expect(rows(story) { $0.openNoticesOnly = true }.map(\.reference) == ["D-1"])
  }
}
