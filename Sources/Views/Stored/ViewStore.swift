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

  /// The tables of both slots of the view called `name`, made if there are none.
  ///
  /// Ask for them before a transaction that uses them begins.
  func tables(of name: String) throws -> SlotTables {
    func tables(_ slot: ViewState.Slot) throws -> ViewTables {
      ViewTables(
        rows: try table(named: "\(name)/\(slot.rawValue)"),
        facets: try table(named: "\(name)/\(slot.rawValue)/facets")
      )
    }
    return SlotTables(first: try tables(.first), second: try tables(.second))
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
  /// What seals the rows of a building of the view called `name`.
  func seal(of name: String, building: [UInt8]) -> ViewSeal {
    key.seal(of: name, building: building)
  }

  /// Sixteen bytes that no other building has.
  static func newBuilding() -> [UInt8] {
    var random = SystemRandomNumberGenerator()
    return (0..<16).map { _ in random.next() }
  }
}
