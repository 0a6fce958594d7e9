import CLMDB

extension Environment {
  /// Opens the table called `name`, in a transaction of its own.
  ///
  /// Open tables once, before the transactions that use them: a transaction does not know tables
  /// that were opened after it began.
  ///
  /// - Parameters:
  ///   - name: The name, of 1 to 511 bytes.
  ///   - options: The options it was, or is to be, made with.
  ///   - create: Whether to make it if there is none.
  /// - Returns: The table, or `nil` if there is none and none was to be made.
  /// - Throws: ``LMDBError`` if it was made with other options, or if this thread is inside a
  ///   ``write(_:)``.
  ///
  /// The corresponding C function is `mdb_dbi_open`.
  public func table(
    named name: String,
    options: TableOptions = [],
    create: Bool
  ) throws -> Table? {
    if create {
      return try write { transaction throws(LMDBError) in
        try transaction.openTable(named: name, options, create: true)
      }
    }
    try writerLock.lock(for: .openTable)
    defer { writerLock.unlock() }
    var transaction = try ReadTransaction(self)
    let table = try transaction.openTable(named: name, options, create: false)
    try transaction.commit()  // Otherwise LMDB would close the table again.
    return table
  }
}

extension Transaction {
  fileprivate func openTable(
    named name: String,
    _ options: TableOptions,
    create: Bool
  ) throws(LMDBError) -> Table? {
    var id = MDB_dbi()
    let flags = options.rawValue | (create ? UInt32(MDB_CREATE) : 0)
    let code = unsafe mdb_dbi_open(handle, name, flags, &id)
    if code == MDB_NOTFOUND { return nil }
    try check(code, .openTable)
    var stored = UInt32()
    try unsafe check(mdb_dbi_flags(handle, id, &stored), .openTable)
    guard stored == options.rawValue else { throw LMDBError(.incompatible, .openTable) }
    let keys = options.contains(.integerKeys) ? Table.Keys.numbers : .bytes
    return Table(id: id, keys: keys, opening: environment.opening)
  }
}
