@_spi(Unrecorded) public import CaseRecords
import Cases
import EventLog
import LMDB

/// Folds views anew from the first event on, beside those that serve.
///
/// Rows are put into the table that does not serve, batch by batch, each in one commit together with
/// how far it has got. Killed in the middle, it goes on after the last batch: the log only grows, so what
/// streams come to at the size that was aimed at is the same later. If the log is another one by then, or
/// somebody has been erased, it begins anew. At the end the new rows are read back and compared with what
/// was folded; what was recorded meanwhile is taken in; and only then, and only if they are as far as the old
/// ones, do they take their place in one short commit, in which the old ones are cleared.
/// The log's writers never wait for any of this.
public struct Rebuild {
  /// The views.
  let views: [StoredView]
  /// Where they are kept.
  let store: ViewStore
  /// How many threads fold.
  let jobs: Int

  /// How far it has got.
  public struct Progress: Sendable {
    /// How many streams, or blocks of headers, have been folded, in all that has to be.
    public let done: Int
    /// How many there are in all.
    public let total: Int
  }

  /// What came of one view.
  public struct Outcome: Sendable {
    /// Which view.
    public let name: String
    /// The version of its fold.
    public let version: UInt16
    /// How many events were taken in.
    public let size: UInt64
    /// How many rows it has.
    public let rows: Int
    /// What it says.
    public let digest: ViewDigest
    /// Whether it went on with what had been begun before.
    public let isResumed: Bool
    /// The event because of which it is behind the log; `nil` if it is not.
    public let problem: UnfoldableEvents.Event?
  }

  /// A rebuilding of `views` in `store`, on so many threads.
  public init(_ views: [StoredView], in store: ViewStore, jobs: Int) {
    self.views = views
    self.store = store
    self.jobs = jobs
  }

  /// Rebuilds them, telling `progress` how far that has got.
  ///
  /// An event that cannot be folded hinders the views that it concerns, whose old rows go on serving; the
  /// others are made anew all the same.
  ///
  /// - Parameters:
  ///   - progress: Is told how far it has got.
  ///   - served: Is told of each view once its new rows serve, before the next one is dealt with.
  /// - Returns: What came of each, in the order in which they were given.
  /// - Throws: ``RebuildError``; `UnfoldableEvents` with all events that cannot be folded, once the views
  ///   that they do not concern serve; errors of the store.
  public func run(
    _ progress: (Progress) throws -> Void = { _ in },
    served: (Outcome) throws -> Void = { _ in }
  ) throws -> [Outcome] {
    try withLocks(on: views.map(\.name).sorted()[...]) {
      let size = try store.record.read { try $0.head.size }
      let begun = try views.map { try begin($0, at: size) }
      var filled: [String: Filled] = [:]
      for group in Self.groups(of: begun) {
        filled.merge(try fill(group, progress)) { _, new in new }
      }
      var outcomes: [Outcome] = []
      var events = filled.values.flatMap(\.problems).map(\.event)
      for view in views {
        guard let filled = filled[view.name], filled.problems.isEmpty else { continue }
        do {
          let outcome = try finish(view, folded: filled.digest)
          outcomes.append(outcome)
          try served(outcome)
        } catch let error as UnfoldableEvents {
          events += error.events
        }
      }
      guard events.isEmpty else { throw UnfoldableEvents(events) }
      return outcomes
    }
  }

  /// Throws away what has been built of the views and does not serve yet.
  ///
  /// - Returns: The names of those of which there was something.
  public func abort() throws -> [String] {
    try withLocks(on: views.map(\.name).sorted()[...]) {
      try views.map(\.name).filter { name in
        let key = ViewStore.buildKey(name)
        let isThere = try store.environment.read { try $0.value(for: key.span, in: .main) } != nil
        guard isThere else { return false }
        let tables = try store.tables(of: name)
        try store.environment.write { transaction in
          // Under another key, or of another format, nobody can tell which table was being filled.
          let serving = try store.state(of: name, in: transaction)?.slot
          for slot in ViewState.Slot.allCases where slot != serving {
            try transaction.clear(tables[slot])
          }
          _ = try transaction.delete(for: key.span, in: .main)
        }
        return true
      }
    }
  }

  private func withLocks<Value>(
    on names: ArraySlice<String>,
    _ body: () throws -> Value
  ) throws -> Value {
    guard let first = names.first else { return try body() }
    let lock = try RebuildLock.take(first, in: store.folder)
    let value = try withLocks(on: names.dropFirst(), body)
    _ = consume lock
    return value
  }
}
