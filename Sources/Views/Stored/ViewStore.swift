@_spi(Unrecorded) public import CaseRecords
import EventLog
import LMDB
import Synchronization

/// The folder `views/` of a store, in which views are kept; it may be deleted at any time.
///
/// A view has two slots there, `<name>/0` and `<name>/1`: one serves, the other one is filled while the
/// view is rebuilt. Each is a table of rows, and with `/facets` behind its name one of their facets. How far each has got stands in the unnamed table (``ViewState``, ``BuildState``).
/// What rows say can be read only with the key for views, which lies with the other keys; facets stand in
/// clear.
///
/// Open it once in a process, and keep it open.
public final class ViewStore: Sendable {
  /// The record whose views these are.
  public let record: ServiceRecord

  let environment: Environment
  let key: ViewKey
  let folder: String
  private let tables = Mutex<[String: Table]>([:])

  /// How many tables there may be.
  private static let tableCount = 256

  /// Opens the folder beside the log of `record`, and makes it if there is none.
  ///
  /// - Throws: errors of the store and its keys, or that the folder cannot be written to.
  public init(beside record: ServiceRecord) throws {
    self.record = record
    folder = record.log.directory + "/views"
    key = try record.log.viewKey()
    environment = try ViewFolder.open(folder, tableCount: Self.tableCount)
  }

  /// The tables of a slot of the view called `name`, made if there are none.
  ///
  /// Ask for them before a transaction that uses them begins.
  func tables(_ slot: ViewState.Slot, of name: String) throws -> ViewTables {
    ViewTables(
      rows: try table(named: "\(name)/\(slot.rawValue)"),
      facets: try table(named: "\(name)/\(slot.rawValue)/facets")
    )
  }

  /// The table called `name`, made if there is none.
  func table(named name: String) throws -> Table {
    try tables.withLock { tables in
      if let table = tables[name] { return table }
      let found = try environment.table(named: name, options: .integerKeys, create: false)
      let table =
        try found ?? environment.table(named: name, options: .integerKeys, create: true)
      guard let table else { preconditionFailure("A table that is made is there.") }
      tables[name] = table
      return table
    }
  }
}

extension ViewStore {
  /// What tells whether the key for views is still that under which `building` was begun.
  func stamp(of building: [UInt8]) -> UInt64 { key.digest(of: building, for: "view building") }

  /// What seals the rows of a building of the view called `name`.
  func seal(of name: String, building: [UInt8]) -> ViewSeal {
    key.seal(of: name, building: building)
  }

  /// A state in which nothing has been taken in, for a building of its own.
  func newState(of view: StoredView, in slot: ViewState.Slot) -> ViewState {
    let building = Self.newBuilding()
    return ViewState(
      slot: slot,
      version: view.version,
      building: building,
      stamp: stamp(of: building)
    )
  }

  /// Sixteen bytes that no other building has.
  static func newBuilding() -> [UInt8] {
    var random = SystemRandomNumberGenerator()
    return (0..<16).map { _ in random.next() }
  }

  /// How far the view called `name` has got; `nil` if there is none of this log, and of
  /// today's key.
  func state<Mode>(
    of name: String,
    in transaction: borrowing Transaction<Mode>
  ) throws -> ViewState? {
    let row = try transaction.value(for: Self.stateKey(name).span, in: .main)
    guard let state = row.flatMap(ViewState.init(row:)),
      stamp(of: state.building) == state.stamp, try isOfThisLog(state)
    else { return nil }
    return state
  }

  /// Whether the last event that was taken in is that of this log, and not one of another history that
  /// was here before a backup was put back.
  private func isOfThisLog(_ state: ViewState) throws -> Bool {
    try record.read { snapshot in
      guard try state.size <= snapshot.head.size else { return false }
      // Of an event that cannot be read nothing can be told.
      guard let recorded = try? snapshot.recorded(before: state.size) else { return true }
      return recorded == state.recorded
    }
  }

  /// How far the rebuilding of the view called `name` has got; `nil` if none can be gone on with.
  func build<Mode>(
    of name: String,
    in transaction: borrowing Transaction<Mode>
  ) throws -> BuildState? {
    let row = try transaction.value(for: Self.buildKey(name).span, in: .main)
    guard let build = row.flatMap(BuildState.init(row:)), stamp(of: build.building) == build.stamp
    else { return nil }
    return build
  }

  /// Where the state of the view called `name` stands in the unnamed table.
  static func stateKey(_ name: String) -> [UInt8] { Array("view/\(name)".utf8) }

  /// Where the progress of its rebuilding stands.
  static func buildKey(_ name: String) -> [UInt8] { Array("build/\(name)".utf8) }
}
