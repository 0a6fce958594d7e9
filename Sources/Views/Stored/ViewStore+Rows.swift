public import CaseRecords
import EventLog
import LMDB

extension ViewStore {
  /// From how many events on a view that is not there yet is built on all cores, and not at once.
  static let buildSize: UInt64 = 20_000

  /// The rows of a view, caught up with what `snapshot` sees.
  ///
  /// - Parameters:
  ///   - view: The view.
  ///   - snapshot: The record, from which the question is asked.
  ///   - jobs: How many threads fold, if there is much to fold.
  ///   - progress: Is told how far that has got.
  /// - Returns: The rows; `nil` if the question has to be answered from the log: others have taken in
  ///   more than `snapshot` sees, a newer program has made the rows, or the view is being built for the
  ///   first time.
  /// - Throws: errors of the store.
  public func rows(
    of view: StoredView,
    with snapshot: borrowing RecordSnapshot,
    jobs: Int = 1,
    _ progress: (Rebuild.Progress) throws -> Void = { _ in }
  ) throws -> ViewRows? {
    let size = try snapshot.head.size
    guard try build(view, jobs: jobs, progress) else { return nil }
    let tables = (try self.tables(.first, of: view.name), try self.tables(.second, of: view.name))
    while true {
      _ = try catchUp(view, to: size, jobs: jobs)
      let transaction = try ReadTransaction(environment)
      guard let state = try state(of: view.name, in: transaction), state.size <= size,
        state.version <= view.version
      else { return nil }
      // A rebuilding may have ended in between: its rows stand where it aimed at.
      guard state.size == size || state.problem != nil else { continue }
      let serving = state.slot == .first ? tables.0 : tables.1
      return ViewRows(of: view, state, in: self, transaction, serving)
    }
  }

  /// Builds, on several threads, a view that is not there yet, if there is much to fold.
  ///
  /// Do it before a snapshot is taken that has to wait for it.
  ///
  /// - Parameters:
  ///   - view: The view.
  ///   - jobs: How many threads fold.
  ///   - progress: Is told how far it has got.
  /// - Returns: Whether the view can be caught up now; not, while others build it.
  /// - Throws: errors of the store.
  @discardableResult
  public func build(
    _ view: StoredView,
    jobs: Int,
    _ progress: (Rebuild.Progress) throws -> Void = { _ in }
  ) throws -> Bool {
    let isThere = try environment.read { try state(of: view.name, in: $0) } != nil
    guard !isThere, try record.log.head().size >= Self.buildSize else { return true }
    do {
      _ = try Rebuild([view], in: self, jobs: jobs).run(progress)
    } catch RebuildError.underWay {
      return false
    } catch is UnfoldableEvents {
      // Catching up goes as far as it can, and notes where it stopped.
    }
    return true
  }
}
