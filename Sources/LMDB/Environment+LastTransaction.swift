import CLMDB

extension Environment {
  /// The number of the last transaction that any process has committed; it rises with each.
  ///
  /// It costs no transaction, so it tells cheaply whether anything can have changed.
  ///
  /// The corresponding C function is `mdb_env_info`.
  public var lastTransaction: UInt64 {
    var information = unsafe MDB_envinfo()
    let code = unsafe mdb_env_info(handle, &information)
    precondition(code == MDB_SUCCESS, "LMDB knows nothing of its own environment.")
    return unsafe UInt64(information.me_last_txnid)
  }
}
