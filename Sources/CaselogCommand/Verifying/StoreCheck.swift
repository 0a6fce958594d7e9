import CaseRecords
import EventLog
import Interchange
import TransparencyLog

/// The reading of a whole store, in a process that may be killed by what it reads.
///
/// It prints lines: `size` and how many events there are; `at` and each position reached; and at the
/// end the findings as one JSON object.
struct StoreCheck {
  /// The folder of the store.
  let directory: String
  /// What unlocks it, if anything does.
  let unlocking: Unlocking?
  /// The checkpoint that the log is compared with.
  let since: GivenCheckpoint?
  /// The verifier keys that whoever checks has kept.
  let keys: [VerifierKey]
  /// Whether views are compared with a fresh replay.
  let checksViews: Bool
  /// How many threads check.
  let jobs: Int

  /// Checks the store, and opens what is sealed if it can be unlocked.
  func run() throws {
    var findings = try checkLog()
    if checksViews { findings = try ViewsCheck(directory, unlocking, jobs).adding(to: findings) }
    try Printer.data(findings.json.line + "\n")
  }

  private func checkLog() throws -> Findings {
    let log = try Log.open(directory, unlocking: unlocking, access: .readOnly)
    return try log.read { snapshot in
      let head = try snapshot.head()
      try Printer.data("size \(head.size)\n")
      let claim = try claim(on: log, snapshot)
      let result = try snapshot.verify(
        since: claim?.keys.isEmpty == false ? since?.checkpoint.head : nil,
        jobs: jobs,
        reading: RecordSnapshot.problem
      ) { position in
        // A parent that has gone does not matter: the next line will say so.
        try? Printer.data("at \(position.number)\n")
      }
      var findings = Findings(result, of: head, isUnlocked: unlocking != nil)
      if let since, let claim {
        findings.comparison = Comparison(
          file: since.path,
          size: Int64(clamping: since.checkpoint.head.size),
          signedBy: claim.keys.map { "\($0.name)+\($0.id)" },
          isByKeptKey: !keys.isEmpty,
          holds: result.grownFrom != nil
        )
      }
      for problem in [claim?.problem, try keysProblem(log)].compactMap(\.self) {
        findings.problems.append(Findings.Problem(position: nil, sentence: problem))
      }
      return findings
    }
  }

  /// Whether the checkpoint is believed; `nil` if there is none.
  private func claim(
    on log: Log,
    _ snapshot: borrowing Snapshot
  ) throws -> GivenCheckpoint.Claim? {
    guard let since else { return nil }
    let isEmpty = try snapshot.head().size == 0
    // The first row may be what is damaged; then nothing is known of the origin.
    let origin = isEmpty ? nil : try? snapshot.header(at: Position(0)).origin
    return since.claim(on: origin, history(of: log), kept: keys)
  }

  /// The keys that signed; from beside the log, if what the log says of them is damaged.
  private func history(of log: Log) -> SigningHistory {
    (try? SigningHistory(of: log)) ?? (try? SigningHistory(beside: log)) ?? SigningHistory()
  }

  /// What is wrong if there are no keys beside the log.
  private func keysProblem(_ log: Log) throws -> String? {
    try log.signingKeys() == nil
      ? "The folder keys/ is missing: nobody can read this store, and who was erased is not known."
      : nil
  }
}
