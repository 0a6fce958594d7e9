import CLMDB
import Synchronization

/// One memory-mapped LMDB file, shared by any number of readers and one writer at a time, in any
/// number of processes.
///
/// It is always fully synchronous: a ``write(_:)`` returns after its changes are on the disk. The
/// file must not lie on a network volume, and the process must not `fork` without `exec`.
@safe
public final class Environment: Sendable {
  nonisolated(unsafe) let handle: OpaquePointer

  /// The number of this opening, by which its tables are told from those of others.
  var opening: Int { claim.number }

  /// How many transactions this process has open or is about to begin.
  let transactionCount = Mutex(0)

  /// Taken while writing or opening a table.
  let writerLock = WriterLock()

  let access: Access
  private let claim: DirectoryClaim
  private let commitFailed = Atomic(false)

  /// What an environment is opened for.
  public enum Access: Sendable {
    /// Reading and writing.
    case readWrite

    /// Reading only. Nothing is written, but for the reader's slot in `lock.mdb` if that file is
    /// there and may be written to. Otherwise nothing is locked, as on a read-only volume: then no
    /// other process may write at the same time.
    case readOnly
  }

  /// Opens the environment in `directory`.
  ///
  /// Stale readers are cleared if it is opened for writing.
  ///
  /// - Parameters:
  ///   - directory: The directory that holds `data.mdb`.
  ///   - access: Whether it can be written to.
  ///   - mapSize: The largest size the file may reach, in bytes. Address space, not disk space, is
  ///     what it costs.
  ///   - tableCount: The largest number of named tables.
  ///   - readerCount: The largest number of reads at any one time, in all processes. The first
  ///     process to open the environment decides.
  /// - Throws: ``LMDBError`` if there is no `data.mdb`, or it is empty, cut short or not LMDB's; if
  ///   the user or the volume does not allow it; or if this process has it open already.
  ///
  /// The corresponding C function is `mdb_env_open`.
  public convenience init(
    directory: String,
    access: Access,
    mapSize: Int = 1 << 40,
    tableCount: Int,
    readerCount: Int = 1022
  ) throws(LMDBError) {
    try EnvironmentFiles(directory: directory).requireData()
    let sizes = Sizes(map: mapSize, tables: tableCount, readers: readerCount)
    try self.init(directory, access, sizes, .open)
    try requireWholeFile()
  }

  /// Makes a new, empty environment in `directory`, which must exist without a `data.mdb`, and opens
  /// it for writing.
  ///
  /// It is on the disk before this returns. A crash in the middle may leave a file that cannot be
  /// opened: make it in a directory of its own, and rename that once all is well.
  ///
  /// - Throws: ``LMDBError`` if there is a `data.mdb` already, or the files cannot be written.
  public static func create(
    directory: String,
    mapSize: Int = 1 << 40,
    tableCount: Int,
    readerCount: Int = 1022
  ) throws(LMDBError) -> Environment {
    try EnvironmentFiles(directory: directory).requireNoData()
    let sizes = Sizes(map: mapSize, tables: tableCount, readers: readerCount)
    let environment = try Environment(directory, .readWrite, sizes, .create)
    try EnvironmentFiles(directory: directory).flush(.create)
    return environment
  }

  private init(
    _ directory: String,
    _ access: Access,
    _ sizes: Sizes,
    _ operation: LMDBError.Operation
  ) throws(LMDBError) {
    self.access = access
    claim = try DirectoryClaim(directory, for: operation)
    unsafe handle = try openedHandle(directory, access, sizes, operation)
    // From here on, deinit closes what a failing step leaves open.
    if access == .readWrite { _ = try clearStaleReaders() }
    try prepareMainTable()
  }

  deinit { unsafe mdb_env_close(handle) }

  /// Whether a commit has failed, so that this environment writes no more.
  ///
  /// After a failed flush the system may take the next one for a success although the changes are
  /// lost. So nothing is trusted until the environment has been opened again, and what it holds
  /// verified.
  public var isWritingStopped: Bool { commitFailed.load(ordering: .acquiring) }

  /// Reads one consistent snapshot.
  ///
  /// Keep `body` short: while it runs, LMDB cannot reuse any page that has been freed since.
  ///
  /// - Throws: ``LMDBError`` if no snapshot can be taken, or whatever `body` throws.
  public func read<Value: ~Copyable>(
    _ body: (borrowing ReadTransaction) throws -> Value
  ) throws -> Value {
    let transaction = try ReadTransaction(self)
    return try body(transaction)
  }

  /// Writes everything `body` stores, or, if it throws, nothing.
  ///
  /// Waits for any other writer, in whichever process, and stays on this thread; hence it is not
  /// available to asynchronous code. Returns after the changes are on the disk. A failing commit
  /// stops writing for good: ``isWritingStopped``.
  ///
  /// - Throws: ``LMDBError`` if the transaction cannot begin or commit, writing has been stopped, or
  ///   this thread is inside a `write` already; or whatever `body` throws.
  @available(*, noasync, message: "Write from a thread of its own.")
  public func write<Value: ~Copyable>(
    _ body: (inout WriteTransaction) throws -> Value
  ) throws -> Value {
    guard access == .readWrite else { throw LMDBError(.openedReadOnly, .begin) }
    try writerLock.lock(for: .begin)
    defer { writerLock.unlock() }
    guard !isWritingStopped else { throw LMDBError(.writingStopped, .begin) }
    var transaction = try WriteTransaction(self)
    let begun = unsafe transaction.handle
    defer { unsafe precondition(transaction.handle == begun, "The transaction was exchanged.") }
    let value = try body(&transaction)
    do throws(LMDBError) {
      try transaction.commit()
    } catch {
      commitFailed.store(true, ordering: .releasing)
      throw cause(of: error)
    }
    return value
  }
}
