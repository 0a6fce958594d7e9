@_spi(Unrecorded) public import CaseRecords
import EventLog
import LMDB

/// Why the rows of a view cannot be used, told from what may be wrong with a question.
public struct UnusableRows: Error {
  /// What went wrong.
  public let cause: any Error
}

extension ViewStore {
  /// From how many events on a view that is not there yet is built on all cores, and not at once.
  static let buildSize: UInt64 = 20_000

  /// How often it is tried to see the record where the rows stand.
  private static let attempts = 5

  /// Lets somebody look at the record with the rows of a view, which is built first if it is not there.
  ///
  /// Whoever looks is recorded, so that others may take in more than a snapshot sees; then it is looked
  /// again. Nothing has been shown or recorded before `look` has been given the rows.
  ///
  /// - Parameters:
  ///   - view: The view.
  ///   - jobs: How many threads fold, if there is much to fold.
  ///   - progress: Is told how far that has got.
  ///   - look: Takes a snapshot, asks for the rows that stand where it does, and lets through what that
  ///     throws.
  /// - Returns: What `look` returns; `nil` if no rows can help, because a newer program has made them,
  ///   others build the view for the first time, or are always a step ahead.
  /// - Throws: ``UnusableRows``, or whatever `look` throws.
  public func answering<Value>(
    from view: StoredView,
    jobs: Int,
    _ progress: (Rebuild.Progress) throws -> Void = { _ in },
    _ look: (_ rows: (borrowing RecordSnapshot) throws -> ViewRows) throws -> Value
  ) throws -> Value? {
    do {
      guard try build(view, jobs: jobs, progress) else { return nil }
    } catch {
      throw UnusableRows(cause: error)
    }
    for _ in 0..<Self.attempts {
      do {
        return try look { snapshot in
          let rows: ViewRows?
          do {
            rows = try self.rows(of: view, with: snapshot, jobs: jobs)
          } catch {
            throw UnusableRows(cause: error)
          }
          guard let rows else { throw MovedOn() }
          return rows
        }
      } catch is MovedOn {
        continue
      }
    }
    return nil
  }

  /// The rows stand where the snapshot does not.
  private struct MovedOn: Error {}

  /// The rows of a view, caught up with what `snapshot` sees.
  ///
  /// A view that is not there yet is made event by event: see ``build(_:jobs:_:)``.
  ///
  /// - Parameters:
  ///   - view: The view.
  ///   - snapshot: The record, from which the question is asked.
  ///   - jobs: How many threads fold, if there is much to fold.
  /// - Returns: The rows; `nil` if the question has to be answered from the log: others have taken in
  ///   more than `snapshot` sees, or a newer program has made the rows.
  /// - Throws: errors of the store.
  public func rows(
    of view: StoredView,
    with snapshot: borrowing RecordSnapshot,
    jobs: Int = 1
  ) throws -> ViewRows? {
    let size = try snapshot.head.size
    let tables = try tables(of: view.name)
    while true {
      _ = try catchUp(view, to: size, jobs: jobs)
      let transaction = try ReadTransaction(environment)
      guard let state = try state(of: view.name, in: transaction), state.size <= size,
        state.version <= view.version
      else { return nil }
      // A rebuilding may have ended in between: its rows stand where it aimed at.
      guard state.size == size || state.problem != nil else { continue }
      return ViewRows(of: view, state, in: self, transaction, tables[state.slot])
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
