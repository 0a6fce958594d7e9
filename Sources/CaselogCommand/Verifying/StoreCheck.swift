import CaseRecords
import EventLog
import Interchange

/// The reading of a whole store, in a process that may be killed by what it reads.
///
/// It prints lines: `size` and how many events there are; `at` and each position reached; and at the
/// end the findings as one JSON object.
enum StoreCheck {
  /// Checks the store in `directory`, and opens what is sealed if it can be unlocked.
  static func run(_ directory: String, _ unlocking: Unlocking?) throws {
    let log = try Log.open(directory, unlocking: unlocking, access: .readOnly)
    let findings = try log.read { snapshot in
      let head = try snapshot.head()
      try Printer.data("size \(head.size)\n")
      let result = try snapshot.verify(reading: RecordSnapshot.problem) { position in
        // A parent that has gone does not matter: the next line will say so.
        try? Printer.data("at \(position.number)\n")
      }
      return Findings(result, of: head, isUnlocked: unlocking != nil)
    }
    try Printer.data(findings.json.line + "\n")
  }
}
