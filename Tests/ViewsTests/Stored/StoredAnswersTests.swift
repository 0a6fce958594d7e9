@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Testing
import Views

/// What every view answers now: with its stored rows, and folded from the log.
struct Answers {
  let stored: [String: Report]
  let folded: [String: Report]

  init(in record: ServiceRecord, _ store: ViewStore, asAt instant: Instant) throws {
    stored = try record.read { try Self.reports(in: $0, asAt: instant, rows: store) }
    folded = try record.read { try Self.reports(in: $0, asAt: instant, rows: nil) }
  }

  private static func reports(
    in snapshot: borrowing RecordSnapshot,
    asAt instant: Instant,
    rows store: ViewStore?
  ) throws -> [String: Report] {
    func rows(_ name: String) throws -> ViewRows? {
      guard let store else { return nil }
      let view = try #require(StoredView.named(name))
      let rows: ViewRows = try #require(try store.rows(of: view, with: snapshot))
      return rows
    }
    let year = ReturnPeriod(
      from: try CalendarDate(words: "2026-01-01"),
      through: try CalendarDate(words: "2026-12-31")
    )
    return [
      "caseload": try Caseload(in: snapshot, rows: rows("caseload"), asAt: instant).report(),
      "safeguarding": try Safeguarding(
        in: snapshot,
        rows: rows("safeguarding"),
        asAt: instant
      ).report(),
      "huddle": try HuddleSheet(in: snapshot, rows: rows("huddle"), asAt: instant).report,
      "custody": try Custody(in: snapshot, rows: rows("custody"), asAt: instant).report(),
      "court": try CourtDiary(in: snapshot, rows: rows("court"), asAt: instant).report(),
      "referrals": try ReferralsAwaiting(
        in: snapshot,
        rows: rows("referrals"),
        asAt: instant
      ).report(),
      "outcomes": try Outcomes(
        for: year,
        in: snapshot,
        rows: rows("outcomes"),
        asAt: instant,
        pseudonym: { $0 }
      ).report(),
      "retention": try RetentionDue(
        in: snapshot,
        rows: rows("retention"),
        asAt: instant
      ).report(),
      "disclosures": try Disclosures(
        in: snapshot,
        rows: rows("disclosures"),
        asAt: instant
      ).report(),
      "consent": try ConsentStatus(in: snapshot, rows: rows("consent"), asAt: instant).report(),
      "staff": try StaffAssurance(in: snapshot, rows: rows("staff"), asAt: instant).report(),
      "access": try AccessTrail(of: nil, in: snapshot, rows: rows("audit")).report(),
      "exceptions": try Exceptions(of: nil, in: snapshot, rows: rows("audit")).report,
    ].merging(try timelines(in: snapshot, rows: rows("person"))) { first, _ in first }
  }
}

extension Answers {
  /// The timeline of everybody.
  private static func timelines(
    in snapshot: borrowing RecordSnapshot,
    rows: ViewRows?
  ) throws -> [String: Report] {
    var reports: [String: Report] = [:]
    for id in try snapshot.streams(of: .person).compactMap(\.person) {
      reports["person \(id)"] = try PersonTimeline(of: id, in: snapshot, rows: rows).report()
    }
    return reports
  }
}

@Suite struct `Stored views` {
  @Test(arguments: ["A", "B", "C", "D", "F", "G", "I", "T"])
  func `answer like the log after every line of a storyline`(_ name: String) throws {
    try withStoryline(name) { record in
      try expectSameAnswers(in: record, ViewStore(beside: record), asAt: record.now())
    }
  }
}

/// Expects that every view answers with its stored rows what it answers from the log.
func expectSameAnswers(
  in record: ServiceRecord,
  _ store: ViewStore,
  asAt instant: Instant
) throws {
  let answers = try Answers(in: record, store, asAt: instant)
  for (view, report) in answers.folded.sorted(by: { $0.key < $1.key }) {
    let differences = (answers.stored[view]?.lines ?? []).difference(from: report.lines)
    #expect(differences.map(\.words) == [], "\(view), at \(instant.words)")
  }
}

extension Report {
  /// Everything it says, line by line.
  fileprivate var lines: [String] {
    [name] + rows.flatMap { row in zip(columns, row).map { "\($0.name) \($1)" } }
      + groups.map { "\($0)" } + panels.flatMap(\.lines) + notes
  }
}

extension CollectionDifference<String>.Change {
  /// The line, and whether only one of the two has it.
  fileprivate var words: String {
    switch self {
    case .insert(_, let line, _): "stored: \(line)"
    case .remove(_, let line, _): "folded: \(line)"
    }
  }
}
