@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Interchange
import Testing
import Views

/// The view of these tests: what each case was referred for, and how often somebody tried to see the person.
private func attempts(
  version: UInt16 = 1,
  columns: [String] = ["case", "reasons", "attempts"]
) -> StoredView {
  StoredView(
    "attempts",
    version: version,
    "How often did we try?",
    columns: columns.map { Column(name: $0, title: $0, meaning: "For tests.") },
    of: .case,
    folding: [ReferralReceived.type, ContactRecorded.type]
  ) { stream, events in
    var reasons: [String]?
    var count: Int64 = 0
    for event in events {
      switch event.event {
      case .referralReceived(let content): reasons = content.reasons.map(\.entry.code)
      case .contactRecorded(let content) where content.contactWith == .person: count += 1
      default: break
      }
    }
    let cells: [String: Cell]? = reasons.map {
      [
        "case": .text(stream.name), "reasons": .list($0.map { .text($0) }),
        "attempts": .integer(count), "doubled": .integer(2 * count),
      ]
    }
    return cells.map { cells in columns.map { cells[$0] ?? .none } }
  }
}

@Suite struct `A view of one's own` {
  @Test func `has a row for each stream, and takes in what is recorded later`() throws {
    try withReferral { record in
      let views = try ViewStore(beside: record)
      try #expect(
        asked(attempts(), of: views) == """
          case | reasons | attempts
          C-0009 | MH-DEP | 0
          """
      )
      try record.take(contact)
      try #expect(
        asked(attempts(), of: views) == """
          case | reasons | attempts
          C-0009 | MH-DEP | 1
          """
      )
    }
  }

  @Test func `is what corrections make of the events`() throws {
    try withReferral { record in
      let views = try ViewStore(beside: record)
      try record.take(contact)
      _ = try asked(attempts(), of: views)
      try record.take(
        """
        {"recorded":"2026-06-01T10:00+01:00","happened":"2026-06-01T10:00+01:00","by":"ST01",
        "commandId":"00000000-0000-7000-8000-000000000004","type":"EntryCorrected",
        "stream":"case/C-0009","data":{"target":"00000000-0000-7000-8000-000000000003/0",
        "kind":"recordedInError","reason":"It was somebody else.","requestedBy":"staff",
        "recipientsToNotify":[],"noRecipientsReason":"Nobody was told."}}
        """
      )
      try #expect(
        asked(attempts(), of: views) == """
          case | reasons | attempts
          C-0009 | MH-DEP | 0
          """
      )
      try #expect(views.check(attempts(), jobs: 2).isSound)
    }
  }

  @Test func `is made anew by a later version, and then refuses an earlier one`() throws {
    try withReferral { record in
      let views = try ViewStore(beside: record)
      let later = attempts(version: 2, columns: ["case", "doubled"])
      try record.take(contact)
      _ = try asked(attempts(), of: views)
      try #expect(
        asked(later, of: views) == """
          case | doubled
          C-0009 | 2
          """
      )
      #expect(throws: RebuildError.later(view: "attempts", version: 2)) {
        try asked(attempts(), of: views)
      }
    }
  }

  @Test func `is shown only once it is recorded who looked`() throws {
    try withReferral { record in
      let before = try record.read { try $0.head.size }
      _ = try asked(attempts(), of: try ViewStore(beside: record))
      let looks = try record.read { try $0.events(of: .access) }
      #expect(looks.map(\.position) == [before])
      guard case .recordAccessed(let look) = looks.last?.event else {
        Issue.record("The last event of governance/access is no RecordAccessed.")
        return
      }
      #expect(look.views == [Name(checked: "attempts")])
      #expect(look.subjects.listed == [PersonID(checked: "PN09")])
      #expect(look.cases == [CaseID(checked: "C-0009")])
      #expect(look.purpose == .statistics && look.mode == .list && look.rows == 1)
    }
  }

  @Test func `answers although somebody else takes more in meanwhile`() throws {
    try withReferral { record in
      let views = try ViewStore(beside: record)
      let view = attempts()
      var looks = 0
      let size = try views.answering(from: view, jobs: 1) { rows in
        try record.read { snapshot in
          looks += 1
          if looks < 3 {
            try record.take(looks == 1 ? contact : later)
            _ = try record.read { try views.rows(of: view, with: $0) != nil }
          }
          _ = try rows(snapshot)
          return try snapshot.head.size
        }
      }
      #expect(looks == 3)
      try #expect(size == record.log.head().size)
    }
  }

  @Test func `is answered from the log by whoever is always a step behind`() throws {
    try withReferral { record in
      let views = try ViewStore(beside: record)
      var looks = 0
      let answer = try views.answering(from: attempts(), jobs: 1) { rows in
        try record.read { snapshot in
          looks += 1
          let access = try Story.access(to: "C-0009", "PN09")
          _ = try record.recordAccess(access, by: StaffID(checked: "ST07"))
          _ = try record.read { try views.rows(of: attempts(), with: $0) != nil }
          return try rows(snapshot).isOlder
        }
      }
      #expect(answer == nil)
      #expect(looks == 5)
    }
  }

  @Test func `stands among the views as one of another program`() throws {
    try withReferral { record in
      let views = try ViewStore(beside: record)
      _ = try asked(attempts(), of: views)
      let health = try views.health(of: StoredView.all).last
      #expect(health?.name == "attempts" && health?.current == nil && health?.rows == 1)
    }
  }
}

/// A contact with the person of case C-0009, at 09:20.
private let contact = """
  {"recorded":"2026-06-01T09:20+01:00","happened":"2026-06-01T09:20+01:00","by":"ST01",
  "commandId":"00000000-0000-7000-8000-000000000003","type":"ContactRecorded",
  "stream":"case/C-0009","data":{"contactWith":"person","purpose":"offer","medium":"01",
  "outcome":"notSeen-asleep","nextAttemptAt":"2026-06-01T11:00+01:00"}}
  """

/// Another one, at 12:10.
private let later = contact.replacing("09:20", with: "12:10")
  .replacing("000000000003", with: "000000000005").replacing("T11:00", with: "T13:00")

/// The answer of `view` as text.
private func asked(_ view: StoredView, of views: ViewStore) throws -> String {
  let staff = StaffID(checked: "ST07")
  let report = try views.report(of: view, to: staff, for: .statistics)
  return report.text
}

extension Report {
  /// All columns as text.
  fileprivate var text: String {
    ([columns.map(\.name)] + rows.map { $0.map(\.description) })
      .map { $0.joined(separator: " | ") }.joined(separator: "\n")
  }
}

/// Calls `body` with a store in which PN09 has been referred in case C-0009 for MH-DEP.
private func withReferral(_ body: (ServiceRecord) throws -> Void) throws {
  try withStorylines([]) { record in
    try record.take(
      """
      {"recorded":"2026-06-01T09:00+01:00","happened":"2026-06-01T09:00+01:00","by":"ST02",
      "commandId":"00000000-0000-7000-8000-000000000001","type":"PersonRegistered",
      "stream":"person/PN09","data":{"kind":"client","names":[{"kind":"legal","name":"Ada Byron"}],
      "dob":"1990-05-17","source":"POL-CUST","possibleMatches":[]}}
      """
    )
    try record.take(
      """
      {"recorded":"2026-06-01T09:00+01:00","happened":"2026-06-01T09:00+01:00","by":"ST02",
      "commandId":"00000000-0000-7000-8000-000000000002","type":"ReferralReceived",
      "stream":"case/C-0009","data":{"person":"PN09","source":"SELF","medium":"02","site":"CU-PEN",
      "areaOfResidence":"SAL","pointOfIntervention":"CUST","justiceStatus":"ARREST",
      "reasons":["MH-DEP"],"immediateRisk":false,"personAware":true}}
      """
    )
    try body(record)
  }
}
