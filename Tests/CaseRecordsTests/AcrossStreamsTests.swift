import CaseRecords
import Cases
import Interchange
import Testing

/// What stands in one stream and decides on another is read from the log.
@Suite struct `A decision across streams` {
  @Test(arguments: [1, 100]) func `finds who has an NHS number`(batch: Int) throws {
    try Storyline.withStore { record in
      let lines =
        try Array(Storyline.lines("B").prefix(4)) + [
          line("09:00", "NHSNumberRecorded", "person/PN21", Self.number),
          line("09:01", "NHSNumberRecorded", "person/PN02", Self.number),
          line("09:02", "PersonLinkChanged", "person/PN02", Self.link, by: "ST04"),
          line("09:03", "NHSNumberRecorded", "person/PN21", Self.number),
        ]
      let recordings = try record.take(lines, batch: batch)
      #expect(recordings.suffix(4).map { $0.warnings("EV03") } == [0, 1, 0, 0])
      #expect(recordings.map(\.word).filter { $0 != "recorded" } == [])
    }
  }

  @Test(arguments: [1, 100]) func `knows of a death`(batch: Int) throws {
    try Storyline.withStore { record in
      let story = try Storyline.lines("B")
      let death = try line("15:00", "DeathRecorded", "person/PN02", Self.death)
      let lines = Array(story.prefix(8)) + [death] + story[8...8]
      let words = try record.take(lines, batch: batch).map(\.word)
      #expect(words.dropLast().allSatisfy { $0 == "recorded" })
      #expect(words.last?.hasPrefix("refused by INV-08") == true)
    }
  }

  @Test func `knows of a death on a linked record`() throws {
    try Storyline.withStore { record in
      let story = try Storyline.lines("B")
      let lines =
        try Array(story.prefix(8)) + [
          line("14:00", "PersonLinkChanged", "person/PN02", Self.link, by: "ST04"),
          line("15:00", "DeathRecorded", "person/PN21", Self.death),
        ] + story[8...8]
      let words = try record.take(lines).map(\.word)
      #expect(words.last?.hasPrefix("refused by INV-08") == true)
    }
  }

  @Test(arguments: [1, 100])
  func `knows of a death on the record that survives a link`(batch: Int) throws {
    try Storyline.withStore { record in
      let story = try Storyline.lines("B")
      let lines =
        try Array(story.prefix(8)) + [
          line("14:00", "PersonLinkChanged", "person/PN21", Self.linkBack, by: "ST04"),
          line("15:00", "DeathRecorded", "person/PN21", Self.death),
        ] + story[8...8]
      let words = try record.take(lines, batch: batch).map(\.word)
      #expect(words.dropLast().allSatisfy { $0 == "recorded" })
      #expect(words.last?.hasPrefix("refused by INV-08") == true)
    }
  }

  @Test func `finds that somebody was seen after their death`() throws {
    try Storyline.withStore { record in
      let story = try Storyline.lines("B")
      let late = try line("15:00", on: "2026-04-08", "DeathRecorded", "person/PN02", Self.death)
      let words = try record.take(Array(story.prefix(9)) + [late]).map(\.word)
      #expect(words.last?.hasPrefix("refused by EV06") == true)
    }
  }

  @Test(arguments: [1, 100])
  func `finds namesakes, by what they were ever called`(batch: Int) throws {
    try Storyline.withStore { record in
      let lines = try [
        line("09:00", "PersonRegistered", "person/PN61", Self.person("Ann Other")),
        line("09:01", "PersonRegistered", "person/PN62", Self.person("OTHER, Ann")),
        line("09:02", "PersonRegistered", "person/PN63", Self.person("Ann Else")),
        line("09:03", "PersonDetailsRecorded", "person/PN63", Self.renamed),
        line("09:04", "PersonRegistered", "person/PN64", Self.person("Ann Another")),
        line("09:05", "PersonRegistered", "person/PN65", Self.person("Ann Else")),
      ]
      let recordings = try record.take(lines, batch: batch)
      #expect(recordings.map { $0.warnings("EV01") } == [0, 1, 0, 0, 1, 0])
    }
  }

  @Test(arguments: [1, 100]) func `finds the open case of a linked record`(batch: Int) throws {
    try Storyline.withStore { record in
      let lines =
        try Array(Storyline.lines("B").prefix(6)) + [
          line("09:00", "PersonRegistered", "person/PN61", Self.person("Kai L")),
          line("09:01", "PersonLinkChanged", "person/PN61", Self.linkOfClient, by: "ST04"),
          line("09:02", "ReferralReceived", "case/C-0061", Self.referral("PN61")),
          line("09:03", "ReferralTriaged", "case/C-0061", Self.merged),
        ]
      let recordings = try record.take(lines, batch: batch)
      #expect(recordings.map(\.word).filter { $0 != "recorded" } == [])
      #expect(recordings[8].warnings("EV07") == 1)
    }
  }

  @Test(arguments: [1, 100]) func `finds a concern about the client`(batch: Int) throws {
    try Storyline.withStore { record in
      let lines =
        try Array(Storyline.lines("B").prefix(6)) + [
          line("09:00", "SafeguardingConcernRaised", "safeguarding/SG-0061", Self.concern),
          line("09:01", "CaseTransferRequested", "case/C-0002", Self.transfer),
        ]
      let words = try record.take(lines, batch: batch).map(\.word)
      #expect(words.dropLast().allSatisfy { $0 == "recorded" })
      #expect(words.last?.hasPrefix("refused by EV10") == true)
    }
  }

  private static func person(_ name: String) -> String {
    #"{"kind":"client","names":[{"kind":"legal","name":"\#(name)"}],"dob":"1990-05-17","#
      + #""source":"SELF","possibleMatches":[]}"#
  }
  private static let renamed =
    #"{"names":{"value":[{"kind":"legal","name":"Ann Another"}]}}"#
  private static let linkOfClient =
    #"{"change":"linked","survivor":"PN61","other":"PN02","evidence":["document"],"#
    + #""secondConfirmer":"ST07"}"#
  private static func referral(_ person: String) -> String {
    #"{"person":"\#(person)","source":"SELF","medium":"02","site":"VA-WIG","areaOfResidence":"WIG","#
      + #""pointOfIntervention":"VA-STN","justiceStatus":"VI","reasons":["ADHD"],"#
      + #""immediateRisk":false,"personAware":true}"#
  }
  private static let merged = #"{"decision":"merged","mergedInto":"C-0002"}"#
  private static let concern =
    #"{"subject":{"person":"PN02"},"account":"He is afraid to go home.","immediateDanger":false}"#
  private static let transfer =
    #"{"toArea":"SAL","reason":"Lives there","urgency":"3","openItems":[]}"#
  private static let number = #"{"status":"01","number":"999 026 0028","how":"trace"}"#
  private static let linkBack =
    #"{"change":"linked","survivor":"PN21","other":"PN02","evidence":["document"],"#
    + #""secondConfirmer":"ST07"}"#
  private static let link =
    #"{"change":"linked","survivor":"PN02","other":"PN21","evidence":["document"],"#
    + #""secondConfirmer":"ST07"}"#
  private static let death =
    #"{"dateOfDeath":"2026-04-07","notifiedBy":"Police","notifiedAt":"2026-04-07T14:30+01:00","#
    + #""verified":false,"relationToCustody":"other","nextOfKinAware":true}"#

  /// A line of an import, made on 7 April unless another day is said.
  private func line(
    _ time: String,
    on day: String = "2026-04-07",
    _ type: String,
    _ stream: String,
    _ content: String,
    by staff: String = "ST06"
  ) throws -> CommandRequest {
    let moment = "\(day)T\(time)+01:00"
    let id = CommandID.unique(at: try instant(moment)).words
    let text =
      #"{"recorded":"\#(moment)","happened":"\#(moment)","by":"\#(staff)","commandId":"\#(id)","#
      + #""type":"\#(type)","stream":"\#(stream)","data":\#(content)}"#
    return try ImportLine(Array(text.utf8), isTest: true, enteredBy: nil).request
  }
}

extension Recording {
  /// How many warnings a rule gave.
  fileprivate func warnings(_ rule: String) -> Int {
    switch self {
    case .recorded(_, let decision): decision.warnings.count { $0.rule == rule }
    case .repeated, .refused, .conflict: -1
    }
  }
}
