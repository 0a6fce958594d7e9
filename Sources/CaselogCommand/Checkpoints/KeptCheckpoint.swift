import CaseRecords
import Interchange

/// A checkpoint that is shown to be kept, beside the answer of a command that recorded much.
enum KeptCheckpoint {
  /// What to do with a checkpoint in `file`.
  static func advice(_ file: String) -> String {
    "Keep it outside the service. To see later that the log has only grown: "
      + "caselog verify --since \(file)"
  }

  /// Prints a checkpoint of `record` as a message.
  ///
  /// Nothing is printed if none can be signed: what was recorded is on disk all the same, and
  /// `caselog checkpoint` says why.
  static func show(of record: ServiceRecord, _ progress: ProgressForm = .auto) {
    guard let note = try? record.checkpoint() else { return }
    switch progress {
    case .json:
      Printer.message(JSON.object([JSON.Member("checkpoint", .text("\(note)"))]).line)
    case .auto, .none:
      Printer.fragment("A checkpoint of the log. \(advice("FILE"))\n\(note)")
    }
  }
}
