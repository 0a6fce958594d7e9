@_spi(Unrecorded) public import CaseRecords
public import Cases
import EventLog
import LMDB

/// How a view is: how far it has got, what it says, and what is wrong with it.
public struct ViewHealth: Sendable {
  /// Which view.
  public let name: String
  /// The version of the fold that made its rows; `nil` if it is not there yet.
  public let version: UInt16?
  /// The version that this program folds; `nil` for a view of somebody else's.
  public let current: UInt16?
  /// The position of the last event that was taken in; `nil` if none was.
  public let position: UInt64?
  /// How many events of the log have not been taken in.
  public let lag: UInt64
  /// Since when it has been behind: when the first event was recorded that has not been taken in.
  public let behindSince: Instant?
  /// What it says; `nil` if it is not there yet.
  public let digest: ViewDigest?
  /// The event that could not be folded, the last time it was tried.
  public let problem: UnfoldableEvents.Event?
  /// What is wrong with its rows, if they cannot all be read; then there is no digest.
  public let damage: String?
  /// How many rows it has.
  public let rows: Int
  /// How many bytes of the file its rows take, those of a copy that is being built included.
  public let size: Int
  /// How many rows a copy has that is being built beside it; `nil` if none is.
  public let building: Int?
}

extension ViewHealth {
  /// Whether it is behind the log although it was tried to catch it up: an event cannot be folded, or a
  /// later program has made it.
  public var isStuck: Bool { lag > 0 && (problem != nil || version ?? 0 > current ?? .max) }
}

extension ViewStore {
  /// How each of `views`, and every other view that is kept here, is.
  ///
  /// - Parameters:
  ///   - views: The views that this program folds; they are caught up first, as far as they are there.
  ///   - jobs: How many threads fold.
  /// - Returns: How each is, in the order given.
  /// - Throws: errors of the store.
  public func health(of views: [StoredView], jobs: Int = 1) throws -> [ViewHealth] {
    let size = try record.read { try $0.head.size }
    var failures: [String: String] = [:]
    for view in views {
      let isThere = try environment.read { try state(of: view.name, in: $0) } != nil
      guard isThere || size < Self.buildSize else { continue }
      do {
        _ = try catchUp(view, to: size, jobs: jobs)
      } catch {
        // Of damage the others are not told less.
        guard UnfoldableEvents.Event(error, at: 0) != nil else { throw error }
        failures[view.name] = "\(error)"
      }
    }
    let known = Dictionary(uniqueKeysWithValues: views.map { ($0.name, $0.version) })
    let names = views.map(\.name) + (try namesKept().filter { known[$0] == nil })
    return try names.map { name in
      try health(of: name, current: known[name], logSize: size, failure: failures[name])
    }
  }

  private func namesKept() throws -> [String] {
    var names: [String] = []
    try environment.read { transaction in
      try transaction.forEach(in: .main) { key, _ in
        let text = String(decoding: Array(copying: key), as: UTF8.self)
        if text.hasPrefix("view/") { names.append(String(text.dropFirst(5))) }
        return true
      }
    }
    return names
  }

  private func health(
    of name: String,
    current: UInt16?,
    logSize: UInt64,
    failure: String?
  ) throws -> ViewHealth {
    let tables = try tables(of: name)
    return try environment.read { transaction in
      let state = try state(of: name, in: transaction)
      let build = try build(of: name, in: transaction)
      let taken = state?.size ?? 0
      var said: (digest: ViewDigest, rows: Int)?
      var damage = failure
      if let state {
        let serving = tables[state.slot]
        let hash = facetHash(of: state.building)
        let seal = seal(of: name, building: state.building)
        do {
          said = try transaction.digest(of: serving.rows, opening: seal) { key in
            RecordDamage.row(reason: "row \(key.number) of \(name) does not open")
          }
          if try !transaction.facetsAgree(in: serving, with: state.tally, by: hash) {
            throw RecordDamage.row(reason: "facets of \(name) are not those of its rows")
          }
        } catch let error as RecordDamage {
          damage = "\(error)"
        }
      }
      return ViewHealth(
        name: name,
        version: state?.version,
        current: current,
        position: taken == 0 ? nil : taken - 1,
        lag: logSize - min(taken, logSize),
        behindSince: taken < logSize
          ? try? record.read { try $0.clearEvent(at: taken).recorded } : nil,
        digest: said?.digest,
        problem: state?.problem,
        damage: damage,
        rows: said?.rows ?? 0,
        size: try transaction.size(of: tables[.first])
          + transaction.size(of: tables[.second]),
        building: build.map { Int($0.rows) }
      )
    }
  }
}
