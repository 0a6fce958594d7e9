import CLMDB

/// One consistent snapshot of an environment; if it may write, with changes of its own.
///
/// It aborts unless committed, and keeps its environment open meanwhile. Bytes are lent to closures,
/// not copied, and cannot outlive them; and since all that changes anything is `mutating`, the
/// compiler rejects code that writes while it still holds bytes.
///
/// What works with both kinds can be written once: `func head<Mode>(in transaction: borrowing
/// Transaction<Mode>)`.
@safe
public struct Transaction<Mode>: ~Copyable {
  let handle: OpaquePointer
  let environment: Environment
  private var isOver = false

  private init(_ environment: Environment, flags: CInt) throws(LMDBError) {
    unsafe handle = try environment.begin(flags: flags)
    self.environment = environment
  }

  deinit {
    if !isOver { unsafe mdb_txn_abort(handle) }
    environment.transactionEnded()
  }

  /// Ends the transaction, keeping what it changed and the tables it opened.
  ///
  /// The corresponding C function is `mdb_txn_commit`.
  mutating func commit() throws(LMDBError) {
    isOver = true  // LMDB frees the transaction even if the commit fails.
    try unsafe check(mdb_txn_commit(handle), .commit)
  }
}

/// Marks transactions that only read.
public enum Reading {}

/// Marks transactions that may write.
public enum Writing {}

/// A snapshot of an environment, which later writes do not change.
///
/// One may be kept for longer than a closure, and be used by one thread after another, though not by
/// two at once. Keep it short all the same: while it lives, LMDB cannot reuse any page that has been
/// freed since.
public typealias ReadTransaction = Transaction<Reading>

/// The one transaction that may write; lent by ``Environment/write(_:)``.
///
/// An error from it, other than ``LMDBError/Code/keyExists``, makes it unusable: let that error leave
/// the body of the `write`.
public typealias WriteTransaction = Transaction<Writing>

extension ReadTransaction {
  /// Takes a snapshot of `environment`, and one of its reader slots.
  ///
  /// - Throws: ``LMDBError`` if every slot is taken, or the file has outgrown a map in use.
  public init(_ environment: Environment) throws(LMDBError) {
    try self.init(environment, flags: MDB_RDONLY)
  }
}

extension WriteTransaction {
  /// Waits for any other writer, on this thread, which must also end it.
  init(_ environment: Environment) throws(LMDBError) {
    try self.init(environment, flags: 0)
  }
}
