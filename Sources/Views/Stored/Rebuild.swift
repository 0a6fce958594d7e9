@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import LMDB

/// Folds views anew from the first event on, beside those that serve.
///
/// Rows are put into the table that does not serve, batch by batch, each in one commit together with
/// how far it has got. Killed in the middle, it goes on after the last batch: the log only grows, so what
/// streams come to at the size that was aimed at is the same later. At the end the new rows are read back
/// and compared with what was folded, and only then, in one short commit, do they take the place of the
/// old ones, which are cleared in the same commit. What was recorded meanwhile is then taken in as ever.
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
  }

  /// A rebuilding of `views` in `store`, on so many threads.
  public init(_ views: [StoredView], in store: ViewStore, jobs: Int) {
    self.views = views
    self.store = store
    self.jobs = jobs
  }

  /// Rebuilds them, telling `progress` how far that has got.
  ///
  /// - Returns: What came of each, in the order in which they were given.
  /// - Throws: ``RebuildError``; `UnfoldableEvents` with all events that cannot be folded, and then the
  ///   old rows go on serving; errors of the store.
  public func run(_ progress: (Progress) throws -> Void = { _ in }) throws -> [Outcome] {
    try withLocks(on: views.map(\.name).sorted()[...]) {
      let size = try store.record.read { try $0.head.size }
      let begun = try views.map { try begin($0, at: size) }
      var folded: [String: ViewDigest] = [:]
      var problems: [UnfoldableEvents.Event] = []
      for group in Self.groups(of: begun) {
        do {
          folded.merge(try fill(group, progress)) { _, new in new }
        } catch let error as UnfoldableEvents {
          // The other groups are filled all the same, so that every such event is found.
          problems += error.events.filter { !problems.contains($0) }
        }
      }
      guard problems.isEmpty else { throw UnfoldableEvents(problems) }
      return try views.map { try finish($0, folded: folded[$0.name]) }
    }
  }

  /// Throws away what has been built of the views and does not serve yet.
  ///
  /// - Returns: The names of those of which there was something.
  public func abort() throws -> [String] {
    try withLocks(on: views.map(\.name).sorted()[...]) {
      try views.compactMap { view in
        let key = ViewStore.buildKey(view.name)
        let row = try store.environment.read { try $0.value(for: key.span, in: .main) }
        guard let build = row.flatMap(BuildState.init(row:)) else { return nil }
        let tables = try store.tables(build.slot, of: view.name)
        try store.environment.write { transaction in
          // Under another key, a table that was being filled may serve by now.
          if try store.state(of: view.name, in: transaction)?.slot != build.slot {
            try transaction.clear(tables)
          }
          _ = try transaction.delete(for: key.span, in: .main)
        }
        return view.name
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

extension Rebuild {
  /// A view whose rebuilding has begun.
  struct Begun {
    let view: StoredView
    let state: BuildState
    let isResumed: Bool
  }

  /// Goes on with what has been begun of `view`, or begins anew.
  private func begin(_ view: StoredView, at size: UInt64) throws -> Begun {
    let (serving, build) = try store.environment.read { transaction in
      (
        try store.state(of: view.name, in: transaction),
        try store.build(of: view.name, in: transaction)
      )
    }
    if let serving, serving.version > view.version {
      throw RebuildError.later(view: view.name, version: serving.version)
    }
    if let build, build.version == view.version, build.target <= size,
      build.slot != serving?.slot
    {
      return Begun(view: view, state: build, isResumed: true)
    }
    return Begun(view: view, state: try begunAnew(view, at: size), isResumed: false)
  }

  /// Clears the table that does not serve, and says that it is filled from now on.
  private func begunAnew(_ view: StoredView, at size: UInt64) throws -> BuildState {
    let building = ViewStore.newBuilding()
    let tables = (
      try store.tables(.first, of: view.name), try store.tables(.second, of: view.name)
    )
    return try store.environment.write { transaction in
      let serving = try store.state(of: view.name, in: transaction)
      let state = BuildState(
        slot: serving?.slot.other ?? .first,
        version: view.version,
        target: size,
        building: building,
        stamp: store.stamp(of: building)
      )
      try transaction.clear(state.slot == .first ? tables.0 : tables.1)
      try transaction.put(state.row.span, for: ViewStore.buildKey(view.name).span, in: .main)
      return state
    }
  }

  /// The views that have got equally far, so that each stream is folded once for all of them.
  private static func groups(of begun: [Begun]) -> [[Begun]] {
    struct Place: Hashable {
      let target: UInt64
      let last: RowKey?
      let ofStreams: Bool
    }
    var places: [Place] = []
    var groups: [Place: [Begun]] = [:]
    for one in begun {
      let ofStreams = if case .streams = one.view.shape { true } else { false }
      let place = Place(target: one.state.target, last: one.state.last, ofStreams: ofStreams)
      if groups[place] == nil { places.append(place) }
      groups[place, default: []].append(one)
    }
    return places.map { groups[$0] ?? [] }
  }
}
