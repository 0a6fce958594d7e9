@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Foundation
import Interchange
import TestSupport
import Testing

/// The streams of the service itself, in a store: staff, huddles, governance.
@Suite struct `A stream of the service itself` {
  @Test(arguments: [1, 100])
  func `ends the right to record to the minute, whatever the batch`(batch: Int) throws {
    let words = try Storyline.withStore { record in
      try record.take(
        [
          request(1, "08:00", "ST13", "StaffStatusRecorded", "staff/ST02", left),
          request(2, "12:59", "ST02", "PersonRegistered", "person/PN01", registered),
          request(3, "13:00", "ST02", "PersonRegistered", "person/PN02", registered),
        ],
        batch: batch
      )
      .map(\.word)
    }
    #expect(words.prefix(2).allSatisfy { $0 == "recorded" })
    #expect(words[2].hasPrefix("refused by INV-02: ST02 was not at work here"))
  }

  @Test(arguments: [1, 100])
  func `of a huddle begins with what the one before left open`(batch: Int) throws {
    try Storyline.withStore { record in
      let assigned = #"{"action":"HA-0001","state":"assigned","owner":"ST04"}"#
      let recordings = try record.take(
        [
          request(1, "10:00", "ST07", "HuddleOpened", "huddle/2026-03-30-AM", huddle("AM")),
          request(2, "10:07", "ST07", "HuddleActionRecorded", "huddle/2026-03-30-AM", assigned),
          request(3, "16:00", "ST07", "HuddleOpened", "huddle/2026-03-30-PM", huddle("PM")),
        ],
        batch: batch
      )
      #expect(Set(recordings.map(\.word)) == ["recorded"])
      let later = try record.read {
        try $0.huddleState(StreamID(words: "huddle/2026-03-30-PM"))
      }
      #expect(later.openActions.map(\.id) == [HuddleActionID(checked: "HA-0001")])
      #expect(later.openActions.first?.isCarried == true)
    }
  }

  @Test func `is sealed for whoever it speaks of`() throws {
    let ends = "2046-03-30"
    try Storyline.withStore { record in
      let words = try record.take([
        request(1, "09:00", "ST02", "PersonRegistered", "person/PN01", registered),
        request(2, "09:10", "ST13", "StaffStatusRecorded", "staff/ST02", left),
        request(3, "09:20", "ST04", "DutySeniorAssigned", "staff/duty", duty),
        request(4, "09:30", "ST04", "BreakGlassInvoked", "governance/glass-BG-0001", glass),
        request(5, "09:40", "ST10", "BreakGlassReviewed", "governance/glass-BG-0001", review),
        request(6, "09:50", "ST10", "RightsRequestReceived", "governance/request-RR-0001", asked),
        request(
          7,
          "09:55",
          "ST10",
          "RetentionReviewed",
          "governance/retention-PN01",
          #"{"person":"PN01","outcome":"ruleApplied","dueDate":"\#(ends)"}"#
        ),
        request(
          8,
          "09:56",
          "ST10",
          "AccessRestrictionChanged",
          "governance/person-PN01",
          #"{"target":"person/PN01","from":"normal","to":"restricted","reason":"highProfile"}"#
        ),
      ])
      .map(\.word)
      #expect(words.filter { $0 != "recorded" } == [])
      let owners = try record.log.read { snapshot in
        try (UInt64(2)..<10).map { position in
          try snapshot.header(at: Position(position)).sections.map(\.owner.description)
        }
      }
      #expect(
        owners == [
          ["person PN01"], ["staff ST02"], ["the store"], ["person PN01"], ["person PN01"],
          ["person PN01"], ["the store"], ["the store"],
        ]
      )
    }
  }

  private let registered = """
    {"kind":"client","names":[{"kind":"legal","name":"Daniel Reeve"}],"dob":"1991-11-02",
    "source":"POL-CUST","possibleMatches":[]}
    """
  private let left = """
    {"staff":"ST02","status":"left","from":"2026-03-30T13:00+01:00","roles":[],"areas":[]}
    """
  private let duty = """
    {"to":"ST04","begins":"2026-03-30T09:20+01:00","ends":"2026-03-30T16:00+01:00",
    "handoverItems":[]}
    """
  private let glass = """
    {"target":"person/PN01","reason":"immediateRisk","text":"At risk","alertSentTo":["ST10"]}
    """
  private let review = #"{"outcome":"appropriate","rationale":"A rationale"}"#
  private let asked = #"{"person":"PN01","kind":"access","requester":"self"}"#

  private func huddle(_ slot: String) -> String {
    #"{"slot":"\#(slot)","date":"2026-03-30","chair":"ST07","present":["ST07","ST04"]}"#
  }

  /// A request of 30 March 2026, recorded when it happened.
  private func request(
    _ number: UInt64,
    _ time: String,
    _ staff: String,
    _ type: String,
    _ stream: String,
    _ json: String
  ) throws -> CommandRequest {
    let entry = try #require(Catalogue.entry(named: type))
    let happened = try Moment(words: "2026-03-30T\(time)+01:00")
    var request = CommandRequest(
      id: CommandID.unique(at: Instant(seconds: Int64(number))),
      proposals: [
        Proposal(
          stream: try StreamID(words: stream),
          event: try JSONReader.event(of: entry, from: JSON(parsing: Array(json.utf8)))
        )
      ],
      happened: .at(happened),
      by: StaffID(checked: staff)
    )
    request.recorded = happened.instant
    return request
  }
}
