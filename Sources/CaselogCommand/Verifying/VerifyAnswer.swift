import Interchange
import Views

/// What `caselog verify` answers: what was checked, what was not, and what is wrong.
struct VerifyAnswer {
  private let findings: Findings

  private let wantsViews: Bool

  /// - Parameters:
  ///   - findings: What was found.
  ///   - wantsViews: Whether the views were to be compared.
  init(_ findings: Findings, wantsViews: Bool = false) {
    self.findings = findings
    self.wantsViews = wantsViews
  }

  /// The answer in the form that was asked for.
  func rendered(_ style: OutputStyle) throws -> String {
    switch style.format {
    case .table: text(Ink(isOn: style.isColoured))
    case .json: try json.picking(style.fields).pretty + "\n"
    case .ndjson: try json.picking(style.fields).line + "\n"
    case .csv, .markdown: try listing.rendered(style)
    }
  }

  /// What was checked, as sentences.
  private var checked: [String] {
    let count = findings.count
    var sentences = [
      "\(count("events")) events: every header canonical, unchanged and in its place",
      "\(count("streams")) streams: versions without gaps, as the table of streams says",
      "\(count("commands")) command ids: each used once, and leading to its events",
      "\(count("nodes")) stored nodes of the tree, and the root \(findings.root)",
      "\(count("sections")) sealed sections: the bytes that their headers speak of",
    ]
    if findings.isUnlocked {
      sentences.append("\(count("opened")) sealed sections: open under their owners' keys")
      sentences.append("\(count("read")) events: say what their types can say")
    }
    if count("erased") > 0 {
      sentences.append("\(count("erased")) sections: erased with their keys")
    }
    if let comparison = findings.comparison, comparison.holds {
      sentences.append(
        "the log has only grown: it begins with the \(comparison.size) events of the checkpoint "
          + comparison.file
      )
      sentences.append(
        "that checkpoint is signed under \(comparison.signedBy.joined(separator: " and ")), "
          + (comparison.isByKeptKey ? "as given" : "which stands beside the log")
      )
    }
    if let views = findings.views {
      sentences.append("\(views) views: what a fresh replay of the log comes to")
    }
    return sentences
  }

  /// What was not checked, as sentences.
  private var notChecked: [String] {
    var sentences = findings.isUnlocked ? [] : ["whether sealed words open: no key given"]
    switch findings.comparison {
    case nil:
      sentences.append(
        "whether the log has only grown: no earlier checkpoint given, and what only its own service "
          + "signs does not hold the service to its past"
      )
    case let comparison? where comparison.signedBy.isEmpty:
      sentences.append("whether the log has only grown: the checkpoint is not believed")
    case let comparison? where !comparison.isByKeptKey:
      sentences.append(
        "whether the keys beside the log are those of its past: no verifier key given"
      )
    case _: break
    }
    switch (findings.views, wantsViews) {
    case (_?, _): break
    case (nil, true): sentences.append("views: what is wrong with the log comes first")
    case (nil, false): sentences.append("views: for that there is caselog verify --views")
    }
    return sentences
  }

  /// Each problem with the event that it concerns.
  private var problems: [String] {
    findings.problems.map { problem in
      problem.position.map { "Event at position #\($0): \(problem.sentence)" } ?? problem.sentence
    }
  }

  private var verdict: String {
    switch findings.problems.count {
    case 0: "No problems found."
    case 1: "One problem was found."
    case let count: "\(count) problems were found."
    }
  }

  /// What is said of what was checked holds only as far as no problem speaks against it.
  private var heading: String {
    findings.problems.isEmpty ? "Checked:" : "Checked, and true but for the problems below:"
  }

  private func text(_ ink: Ink) -> String {
    let lines =
      [ink.strong(heading)] + checked.map { "  " + $0 } + [ink.strong("Not checked:")]
      + notChecked.map { "  " + $0 } + problems.map(ink.alarming)
      + [findings.problems.isEmpty ? verdict : ink.alarming(verdict)]
    return lines.map { TextLines.trimmed($0) + "\n" }.joined()
  }

  private var json: JSON {
    guard case .object(let members) = findings.json else { return findings.json }
    return .object(
      members + [
        JSON.Member("notChecked", .list(notChecked.map { .text($0) })),
        JSON.Member("verdict", .text(verdict)),
      ]
    )
  }

  private var listing: Listing {
    Listing(
      "verify",
      verdict,
      columns: [Listing.Column("position", "#"), Listing.Column("problem", "Problem")],
      rows: findings.problems.map { [$0.position.map(Cell.integer) ?? .none, .text($0.sentence)] },
      notes: checked.map { "Checked: \($0)." } + notChecked.map { "Not checked: \($0)." }
    )
  }
}
