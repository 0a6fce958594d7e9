import LMDB
import Synchronization
import SystemPackage
import TransparencyLog

/// The one totally ordered sequence of events of a store, its sealed contents and its tree.
///
/// A store is a folder with two LMDB environments, `log/` and `keys/`. The log has four tables:
///
/// | table | key → value |
/// |---|---|
/// | `log` | position → header, its check, and the tree nodes from level 3 up that it completes |
/// | `contents` | position × 16 + section → sealed bytes |
/// | `streams` | name → ``StreamState`` |
/// | `commands` | command id → position of its first event, 8 bytes, lowest first |
///
/// and in its unnamed table the rows `format` (see ``StoreFormat``) and `head` (see ``Head``).
public final class Log: Sendable {
  let environment: Environment
  let tables: Tables
  let keyTable: KeyTable?
  let keyring: Keyring?
  let tree = Mutex(Frontier())

  /// The folder of the store.
  public let directory: String
  /// The number of the store.
  public let store: StoreID

  struct Tables: Sendable {
    let log: Table
    let contents: Table
    let streams: Table
    let commands: Table
  }

  /// Opens the store in `directory`.
  ///
  /// - Parameters:
  ///   - directory: The folder of the store.
  ///   - unlocking: What unlocks it; without it, only what stands in clear can be read.
  ///   - access: Whether events will be appended.
  /// - Returns: The open log.
  /// - Throws: ``LogError`` if there is no store that this program can read, ``KeyError`` if it cannot
  ///   be unlocked, or `LMDBError`.
  public static func open(
    _ directory: String,
    unlocking: Unlocking?,
    access: Access = .readWrite
  ) throws -> Log {
    guard Self.exists(directory) else { throw LogError.noStore(path: directory) }
    guard Self.exists(directory + "/log/data.mdb") else { throw LogError.notOurs(path: directory) }
    let mode: Environment.Access = access == .readWrite ? .readWrite : .readOnly
    let environment = try Environment(
      directory: directory + "/log",
      access: mode,
      tableCount: 4
    )
    let format = try Self.format(of: environment, in: directory)
    let keys = try keys(in: directory, of: format.store, access: mode)
    guard let unlocking else {
      return try Log(directory, environment, format.store, keys, nil, create: false)
    }
    guard let keys else { throw KeyError.damaged("the store") }
    let keyring = try Keyring(keys, store: format.store, in: directory, unlocking: unlocking)
    return try Log(directory, environment, format.store, keys, keyring, create: false)
  }

  private static func keys(
    in directory: String,
    of store: StoreID,
    access: Environment.Access
  ) throws -> KeyTable? {
    guard exists(directory + "/keys/data.mdb") else { return nil }
    let keys = try Environment(directory: directory + "/keys", access: access, tableCount: 1)
    let found = try format(of: keys, in: directory + "/keys")
    guard found.store == store else {
      throw LogError.strangeKeys(log: "\(store)", keys: "\(found.store)")
    }
    return try KeyTable(keys)
  }

  /// Whether the key of `owner` has been destroyed, as the keys say; `false` if there are no keys.
  func isErased(_ owner: Owner) throws -> Bool {
    if case .fence = try keyTable?.row(of: owner) { true } else { false }
  }

  /// What an open log may be used for.
  public enum Access: Sendable {
    /// Reading only; nothing is written, not even to make the store readable.
    case readOnly
    /// Reading and appending.
    case readWrite
  }

  /// Makes a store in `directory`, where nothing may be yet, and appends its first request.
  ///
  /// It is made beside its place and moved there when its first events are on disk, so that nobody
  /// ever sees half a store.
  ///
  /// - Parameters:
  ///   - directory: Where the store will be.
  ///   - unlocking: The key file to make, or the passphrase.
  ///   - first: Makes the request for the store with this number.
  /// - Returns: The open log.
  /// - Throws: ``LogError/exists(path:)``, ``KeyError``, `LMDBError`, or whatever `first` throws; then
  ///   nothing is left behind.
  public static func create(
    _ directory: String,
    unlocking: Unlocking,
    first: (StoreID) throws -> (origin: String, request: AppendRequest)
  ) throws -> Log {
    guard !Self.exists(directory) else { throw LogError.exists(path: directory) }
    let store = StoreID.random()
    let partial = directory + ".partial-\(store)"
    try Folder.make(partial)
    do {
      try Folder.make(partial + "/log")
      try Folder.make(partial + "/keys")
      try fill(partial, as: directory, store: store, unlocking: unlocking, first: first)
      try Folder.move(partial, to: directory)
    } catch {
      Folder.remove(partial)
      if case .keyFile(let path) = unlocking { KeyFile.remove(path, of: store) }
      throw error
    }
    return try open(directory, unlocking: unlocking)
  }

  private static func fill(
    _ partial: String,
    as directory: String,
    store: StoreID,
    unlocking: Unlocking,
    first: (StoreID) throws -> (origin: String, request: AppendRequest)
  ) throws {
    let environment = try Environment.create(directory: partial + "/log", tableCount: 4)
    let keys = try Environment.create(directory: partial + "/keys", tableCount: 1)
    try environment.write { transaction in
      try transaction.put(StoreFormat(store).row.span, for: StoreFormat.key.utf8.span, in: .main)
    }
    try Keyring.create(in: keys, store: store, unlocking: unlocking, outside: directory)
    let table = try KeyTable(keys)
    let keyring = try Keyring(table, store: store, in: directory, unlocking: unlocking)
    let log = try Log(partial, environment, store, table, keyring, create: true)
    let (origin, request) = try first(store)
    let results = try log.append([try log.seal(request)], origin: origin)
    for result in results { _ = try result.get() }
  }

  private init(
    _ directory: String,
    _ environment: Environment,
    _ store: StoreID,
    _ keyTable: KeyTable?,
    _ keyring: Keyring?,
    create: Bool
  ) throws {
    func table(_ name: String, _ options: TableOptions) throws -> Table {
      guard let table = try environment.table(named: name, options: options, create: create) else {
        throw LogError.damagedTable(name: name, reason: "it is missing")
      }
      return table
    }
    self.directory = directory
    self.environment = environment
    self.store = store
    self.keyTable = keyTable
    self.keyring = keyring
    tables = Tables(
      log: try table("log", .integerKeys),
      contents: try table("contents", .integerKeys),
      streams: try table("streams", []),
      commands: try table("commands", [])
    )
  }

  private static func format(of environment: Environment, in directory: String) throws
    -> StoreFormat
  {
    let row = try environment.read { try $0.value(for: StoreFormat.key.utf8.span, in: .main) }
    guard let format = row.flatMap(StoreFormat.init(row:)) else {
      throw LogError.notOurs(path: directory)
    }
    guard format.format == StoreFormat.current else {
      throw LogError.futureFormat(
        path: directory,
        found: format.format,
        known: StoreFormat.current
      )
    }
    return format
  }

  private static func exists(_ path: String) -> Bool {
    (try? Stat(FilePath(path))) != nil
  }

  /// Whether the store was opened with what unlocks it.
  public var isUnlocked: Bool { keyring != nil }

  /// How long the log is now, and its root.
  public func head() throws -> Head { try read { try $0.head() } }

  /// Reads one consistent snapshot of the log.
  ///
  /// Keep `body` short: while it runs, no page freed since can be used again.
  public func read<Value: ~Copyable>(
    _ body: (borrowing Snapshot) throws -> Value
  ) throws -> Value {
    try body(Snapshot(self))
  }
}
