import CLMDB
import Synchronization

extension Environment {
  /// Frees the slots of readers whose process has ended without giving them back.
  ///
  /// - Returns: How many there were.
  ///
  /// The corresponding C function is `mdb_reader_check`.
  public func clearStaleReaders() throws(LMDBError) -> Int {
    var count = CInt()
    try unsafe check(mdb_reader_check(handle, &count), .clearReaders)
    return Int(count)
  }

  /// Copies what is live, and nothing that was deleted, to a new file in `directory`.
  ///
  /// The directory must exist without a `data.mdb`. The copy is on the disk before this returns; if
  /// it throws, part of one may be left there.
  ///
  /// - Throws: ``LMDBError`` if there is a `data.mdb` already, or it cannot be written.
  ///
  /// The corresponding C function is `mdb_env_copy2`, with `MDB_CP_COMPACT`.
  public func compactCopy(to directory: String) throws(LMDBError) {
    transactionCount.withLock { $0 += 1 }
    defer { transactionEnded() }
    try unsafe check(mdb_env_copy2(handle, directory, UInt32(MDB_CP_COMPACT)), .copy)
    try EnvironmentFiles(directory: directory).flush(.copy)
  }
}
