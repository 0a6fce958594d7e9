import FoundationEssentials
import TransparencyLog

/// What is said of a bundle that has been checked.
struct Report: Encodable {
  /// Whether nothing is wrong.
  let isGood: Bool
  /// The check that refused it, if one did.
  let reason: Reason?
  /// What is wrong.
  let problems: [String]
  /// What was checked, and found good.
  let checked: [String]
  /// What was not checked.
  let notChecked: [String]
  /// The log, the size and the root of the checkpoint, if all is well.
  let checkpoint: Head?
  /// The stream whose events they are, if all is well.
  let stream: String?
  /// How many events there are, if all is well.
  let events: Int?
  /// One sentence.
  let verdict: String

  /// What the checkpoint says.
  struct Head: Encodable {
    /// The name of the log.
    let origin: String
    /// How many events it had.
    let size: UInt64
    /// The root over them, in hexadecimal digits.
    let root: String
  }

  /// What is said of a bundle in which nothing is wrong.
  init(_ findings: Findings) {
    isGood = true
    reason = nil
    problems = []
    checked = findings.checked
    notChecked = findings.notChecked
    checkpoint = Head(
      origin: findings.checkpoint.origin,
      size: findings.checkpoint.head.size,
      root: findings.checkpoint.head.root.hexadecimal
    )
    stream = findings.stream
    events = findings.events
    verdict = "No problems found."
  }

  /// What is said of a bundle that is refused.
  init(_ refusal: Refusal) {
    isGood = false
    reason = refusal.reason
    problems = refusal.problems
    let place = Reason.allCases.firstIndex(of: refusal.reason) ?? 0
    checked = Reason.allCases[..<place].map(\.rawValue)
    notChecked = Reason.allCases[(place + 1)...].map(\.rawValue)
    (checkpoint, stream, events) = (nil, nil, nil)
    verdict = "Refused: \(refusal.reason.rawValue)"
  }

  /// The report for people.
  var text: String {
    let good = ["Checked:"] + checked.map { "  " + $0 }
    let open = ["Not checked:"] + notChecked.map { "  " + $0 }
    let passed = checked.isEmpty ? "nothing" : checked.joined(separator: ", ")
    let left = notChecked.isEmpty ? "nothing" : notChecked.joined(separator: ", ")
    let bad =
      problems.map { "  " + $0 }
      + ["Checked before that, and found good: \(passed).", "Not checked any more: \(left)."]
    let lines = isGood ? good + open + [verdict] : [verdict] + bad
    return lines.map { Self.printable($0) + "\n" }.joined()
  }

  /// The report for programs: one JSON object.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { preconditionFailure("It is plain text.") }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// `line` without what could move the cursor of a terminal: names of files are anybody's words.
  private static func printable(_ line: String) -> String {
    let scalars = line.unicodeScalars.map { $0.properties.isPrintable ? $0 : "?" }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension Unicode.Scalar.Properties {
  /// Whether it is neither a control nor an invisible mark of direction.
  fileprivate var isPrintable: Bool {
    switch generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    case _: true
    }
  }
}
