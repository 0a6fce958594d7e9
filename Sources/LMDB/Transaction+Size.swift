import CLMDB

extension Transaction {
  /// How many bytes of the file the pages of `table` take.
  ///
  /// The corresponding C function is `mdb_stat`.
  public func size(of table: Table) throws(LMDBError) -> Int {
    var pages = MDB_stat()
    try unsafe check(mdb_stat(handle, table.id(in: environment), &pages), .read)
    let count = pages.ms_branch_pages + pages.ms_leaf_pages + pages.ms_overflow_pages
    return count * Int(pages.ms_psize)
  }
}

extension WriteTransaction {
  /// Deletes everything in `table`, which stays; its pages can be used again once no reader sees them.
  ///
  /// The corresponding C function is `mdb_drop`, without deleting the table.
  public mutating func clear(_ table: Table) throws(LMDBError) {
    try unsafe check(mdb_drop(handle, table.id(in: environment), 0), .delete)
  }
}
