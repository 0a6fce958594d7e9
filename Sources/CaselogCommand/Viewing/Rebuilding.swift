import CaseRecords
import Cases
import Interchange
import Views

/// Rebuilds views, shows how far that has got, and records that it was done.
struct Rebuilding {
  /// Where the views are kept.
  let store: ViewStore
  /// How many threads fold.
  let jobs: Int
  /// How progress is shown.
  let progress: ProgressForm

  /// Rebuilds `views`, and records of each, as soon as it serves, that `staff` had it made anew.
  ///
  /// - Returns: What came of each.
  func run(_ views: [StoredView], by staff: StaffID, at now: Instant?) throws -> [Rebuild.Outcome] {
    var progress = Progress(progress, counting: "streams folded")
    defer { progress.clear() }
    return try Rebuild(views, in: store, jobs: jobs).run {
      progress.note($0)
    } served: { outcome in
      guard outcome.size > 0 else { return }
      _ = try store.record.recordRebuild(try ViewRebuilt(outcome), by: staff, at: now)
    }
  }
}

extension ViewRebuilt {
  /// That a view was made anew, as `outcome` says.
  fileprivate init(_ outcome: Rebuild.Outcome) throws(WordProblem) {
    self.init(
      view: Name(checked: outcome.name),
      viewVersion: Int64(outcome.version),
      from: Count(checked: 0),
      through: Count(checked: Int64(clamping: outcome.size - 1)),
      rows: Count(checked: Int64(outcome.rows)),
      digest: try ContentHash(words: "\(outcome.digest)")
    )
  }
}
