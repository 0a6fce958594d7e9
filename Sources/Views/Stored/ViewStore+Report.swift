@_spi(Unrecorded) import CaseRecords
public import Cases
import LMDB

extension ViewStore {
  /// What a view of one's own answers to `staff`: that they looked is on disk before this returns.
  ///
  /// The view is built or caught up first. Rows that an earlier version of it has made are made anew.
  ///
  /// - Parameters:
  ///   - view: The view.
  ///   - staff: Who looks.
  ///   - purpose: What for.
  ///   - now: What moves the clock of a test store.
  ///   - jobs: How many threads fold, if there is much to fold.
  /// - Returns: The rows, in the order in which their streams began.
  /// - Throws: `UnfoldableEvents` if an event cannot be folded, ``RebuildError`` if others change the view
  ///   meanwhile or know a later version of it, errors of the store.
  public func report(
    of view: StoredView,
    to staff: StaffID,
    for purpose: ReadPurpose,
    at now: Instant? = nil,
    jobs: Int = 1
  ) throws -> Report {
    precondition(!view.columns.isEmpty, "Views of the library answer by their own types.")
    do {
      try renew(view, jobs: jobs)
      let report = try answering(from: view, jobs: jobs) { rows in
        try record.answer(to: Looker(staff, for: purpose, clock: now), of: .lists) { snapshot in
          let (report, streams) = try answer(of: view, with: rows(snapshot), in: snapshot)
          return (report, try Self.showing(streams, of: view, in: snapshot))
        }
        .open().answer
      }
      guard let report else { throw RebuildError.movedOn(view: view.name) }
      return report
    } catch let error as UnusableRows {
      throw error.cause
    }
  }

  /// Makes anew what an earlier version of `view` has made.
  ///
  /// - Throws: ``RebuildError/later(view:version:)`` if a later one has made it.
  private func renew(_ view: StoredView, jobs: Int) throws {
    let version = try environment.read { try state(of: view.name, in: $0) }?.version
    guard let version, version != view.version else { return }
    guard version < view.version else {
      throw RebuildError.later(view: view.name, version: version)
    }
    _ = try Rebuild([view], in: self, jobs: jobs).run()
  }

  /// What it answers, and the stream of each row.
  private func answer(
    of view: StoredView,
    with rows: ViewRows,
    in snapshot: borrowing RecordSnapshot
  ) throws -> (Report, [StreamID]) {
    if let problem = rows.problem { throw UnfoldableEvents([problem]) }
    var streams: [StreamID] = []
    var cells: [[Cell]] = []
    try rows.forEachContent { key, bytes in
      var reader = CellReader(bytes)
      guard let row = reader.cells(), row.count == view.columns.count + 1,
        case .text(let words) = row[0], let stream = try? StreamID(words: words)
      else { throw RecordDamage.row(reason: "row \(key.number) of \(view.name) has other columns") }
      guard try !stream.canBeRestricted || snapshot.admits(stream: stream) else { return }
      streams.append(stream)
      cells.append(Array(row.dropFirst()))
    }
    let report = Report(
      name: view.name,
      question: view.question,
      columns: view.columns,
      rows: cells,
      groups: [],
      panels: [],
      notes: ["As recorded up to #\(max(rows.size, 1) - 1); version \(rows.version) of the view."]
        + snapshot.withheldNotes
    )
    return (report, streams)
  }

  /// A list that has a row for each of `streams`.
  private static func showing(
    _ streams: [StreamID],
    of view: StoredView,
    in snapshot: borrowing RecordSnapshot
  ) throws -> Showing {
    var showing = Showing(mode: .list, views: [view.name])
    showing.people = Set(try streams.compactMap { try snapshot.subject(of: $0) })
    showing.cases = Set(streams.compactMap(\.case))
    showing.concerns = Set(streams.compactMap(\.concern))
    showing.rows = streams.count
    return showing
  }
}
