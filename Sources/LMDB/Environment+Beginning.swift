import CLMDB
import Synchronization

extension Environment {
  /// Begins one of LMDB's transactions, counted until ``transactionEnded()``.
  ///
  /// What can be put right is: stale readers are cleared if every slot is taken, and the map follows
  /// the file if another process has made that larger.
  ///
  /// The corresponding C function is `mdb_txn_begin`.
  func begin(flags: CInt) throws(LMDBError) -> OpaquePointer {
    transactionCount.withLock { $0 += 1 }
    do throws(LMDBError) {
      return try unsafe beginCounted(flags: UInt32(flags))
    } catch {
      transactionEnded()
      throw error
    }
  }

  /// Notes the end of a transaction.
  func transactionEnded() {
    transactionCount.withLock { $0 -= 1 }
  }

  private func beginCounted(flags: UInt32) throws(LMDBError) -> OpaquePointer {
    var begun: OpaquePointer?
    var code = unsafe mdb_txn_begin(handle, nil, flags, &begun)
    if code == MDB_READERS_FULL {
      _ = try clearStaleReaders()
      code = unsafe mdb_txn_begin(handle, nil, flags, &begun)
    }
    if code == MDB_MAP_RESIZED {
      try adoptMapSize()
      code = unsafe mdb_txn_begin(handle, nil, flags, &begun)
    }
    try check(code, .begin)
    guard let transaction = unsafe begun else {
      preconditionFailure("LMDB began no transaction.")
    }
    return unsafe transaction
  }

  /// Maps the file anew, as large as another process has made it.
  ///
  /// The count stays locked meanwhile, so that no transaction begins on the old map.
  ///
  /// - Throws: ``LMDBError`` if another transaction of this process uses the map.
  private func adoptMapSize() throws(LMDBError) {
    try transactionCount.withLock { count throws(LMDBError) in
      guard count == 1 else { throw LMDBError(.mapResized, .begin) }
      try unsafe check(mdb_env_set_mapsize(handle, 0), .begin)
    }
  }
}
