import Cases
import Interchange
import Views

extension ImportReport {
  /// The answer: the counts, and the lines that were not recorded.
  func rendered(_ style: OutputStyle) throws -> String {
    switch style.format {
    case .table: sentences.map { $0 + "\n" }.joined()
    case .json: try json.picking(style.fields).pretty + "\n"
    case .ndjson: try json.picking(style.fields).line + "\n"
    case .csv, .markdown: try listing.rendered(style)
    }
  }

  private var sentences: [String] {
    var sentences = [summary]
    if repeated > 0, recorded > 0 || !problems.isEmpty {
      sentences.append("Already recorded: \(counted(repeated, "line")).")
    }
    if !problems.isEmpty {
      sentences.append("Not recorded: \(counted(problems.count, "line")), as said above.")
    }
    if !notices.isEmpty {
      sentences.append("To be looked at: \(counted(notices.count, "warning")), as said above.")
    }
    if isTest { sentences.append(Reading.testNote) }
    return sentences
  }

  private var summary: String {
    if recorded == 0, repeated > 0, problems.isEmpty {
      return "Nothing new: all \(counted(repeated, "line")) were already recorded."
    }
    let read = "\(counted(lines, "line")) read, \(recorded)"
    return isCheck
      ? "\(read) would be recorded. This was a check: nothing was."
      : "\(read) recorded (\(counted(events, "event")))."
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private var json: JSON {
    let counts = [
      ("lines", lines), ("recorded", recorded), ("events", events),
      ("alreadyRecorded", repeated), ("notRecorded", problems.count),
    ]
    return .object(
      counts.map { JSON.Member($0.0, .integer(Int64($0.1))) }
        + [
          JSON.Member("isCheck", .flag(isCheck)), JSON.Member("isTest", .flag(isTest)),
          JSON.Member("problems", .list(problems.map(Self.json))),
          JSON.Member("warnings", .list(notices.map(Self.json))),
        ]
    )
  }

  private static func json(_ problem: Problem) -> JSON {
    let failure = problem.failure
    return .object([
      JSON.Member("line", .integer(Int64(problem.line))),
      JSON.Member("code", .text(failure.code.name)),
      JSON.Member("rule", failure.rule.map { .text($0) } ?? .null),
      JSON.Member("happened", .text(failure.happened)),
      JSON.Member("why", .list(failure.why.map { .text($0) })),
      JSON.Member("next", .list(failure.next.map { .text($0) })),
    ])
  }

  private static func json(_ notice: Notice) -> JSON {
    .object([
      JSON.Member("line", .integer(Int64(notice.line))),
      JSON.Member("rule", .text(notice.warning.rule)),
      JSON.Member("sentence", .text(notice.warning.sentence)),
    ])
  }

  private var listing: Listing {
    Listing(
      "import",
      summary,
      columns: [
        Listing.Column("line", "Line"), Listing.Column("rule", "Rule"),
        Listing.Column("happened", "What happened"), Listing.Column("why", "Why"),
      ],
      rows: problems.map { problem in
        [
          .integer(Int64(problem.line)), problem.failure.rule.map(Cell.text) ?? .none,
          .text(problem.failure.happened), .list(problem.failure.why.map { .text($0) }),
        ]
      }
    )
  }
}
