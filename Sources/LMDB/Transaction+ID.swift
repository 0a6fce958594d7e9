import CLMDB

extension Transaction {
  /// The number of the last commit that this snapshot shows; of a transaction that writes, its own.
  ///
  /// Two snapshots of one environment with the same number show the same.
  ///
  /// The corresponding C function is `mdb_txn_id`.
  public var id: Int { unsafe mdb_txn_id(handle) }
}
