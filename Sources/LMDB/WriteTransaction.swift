import CLMDB

extension WriteTransaction {
  /// Stores `value` under `key`, in place of any earlier one.
  ///
  /// The corresponding C function is `mdb_put`.
  public mutating func put(
    _ value: Span<UInt8>,
    for key: Span<UInt8>,
    in table: Table
  ) throws(LMDBError) {
    try check(store(value, for: key, in: table, flags: 0), .write)
  }

  /// Stores `value` at `number`, in place of any earlier one.
  ///
  /// The corresponding C function is `mdb_put`.
  public mutating func put(
    _ value: Span<UInt8>,
    at number: UInt64,
    in table: Table
  ) throws(LMDBError) {
    try check(store(value, at: number, in: table, flags: 0), .write)
  }

  /// Stores `value` at `number`, which must be greater than all others in the table.
  ///
  /// - Throws: ``LMDBError`` with ``LMDBError/Code/keyExists`` if it is not; then nothing is stored.
  ///
  /// The corresponding C function is `mdb_put`, with `MDB_APPEND`.
  public mutating func append(
    _ value: Span<UInt8>,
    at number: UInt64,
    in table: Table
  ) throws(LMDBError) {
    try check(store(value, at: number, in: table, flags: MDB_APPEND), .write)
  }

  /// Stores `value` under `key` unless there is one already.
  ///
  /// - Returns: Whether it was stored.
  ///
  /// The corresponding C function is `mdb_put`, with `MDB_NOOVERWRITE`.
  public mutating func insert(
    _ value: Span<UInt8>,
    for key: Span<UInt8>,
    in table: Table
  ) throws(LMDBError) -> Bool {
    let code = store(value, for: key, in: table, flags: MDB_NOOVERWRITE)
    if code == MDB_KEYEXIST { return false }
    try check(code, .write)
    return true
  }

  /// Stores `count` bytes at `number`, which `body` writes in their final place: no buffer, no copy.
  ///
  /// They are zeroes before `body` writes them. The compiler rejects any other use of the
  /// transaction in `body`, which LMDB could not stand.
  ///
  /// - Parameters:
  ///   - count: How many bytes.
  ///   - number: Where; if `appending`, greater than all others in the table.
  ///   - table: A table with integer keys.
  ///   - appending: Whether to refuse a number that is not.
  ///   - body: Writes the bytes.
  /// - Throws: ``LMDBError`` with ``LMDBError/Code/keyExists`` if an appended number is not greater;
  ///   then nothing is stored.
  ///
  /// The corresponding C function is `mdb_put`, with `MDB_RESERVE`.
  public mutating func put(
    count: Int,
    at number: UInt64,
    in table: Table,
    appending: Bool,
    _ body: (inout MutableSpan<UInt8>) -> Void
  ) throws(LMDBError) {
    let id = table.id(keyedBy: .numbers, in: environment)
    let flags = UInt32(appending ? MDB_RESERVE | MDB_APPEND : MDB_RESERVE)
    var reserved = unsafe MDB_val(mv_size: count, mv_data: nil)
    let code = unsafe withMDBValue(number) { key in
      unsafe mdb_put(handle, id, &key, &reserved, flags)
    }
    try check(code, .write)
    let page = unsafe UnsafeMutableBufferPointer(
      start: reserved.mv_data.assumingMemoryBound(to: UInt8.self),
      count: count
    )
    unsafe page.initialize(repeating: 0)  // LMDB leaves what the memory held before.
    var bytes = unsafe page.mutableSpan
    body(&bytes)
  }

  /// Deletes what is stored under `key`.
  ///
  /// - Returns: Whether there was something.
  ///
  /// The corresponding C function is `mdb_del`.
  public mutating func delete(
    for key: Span<UInt8>,
    in table: Table
  ) throws(LMDBError) -> Bool {
    let id = table.id(keyedBy: .bytes, in: environment)
    return try deleted(unsafe withMDBValue(key) { key in unsafe mdb_del(handle, id, &key, nil) })
  }

  /// Deletes what is stored at `number`.
  ///
  /// - Returns: Whether there was something.
  ///
  /// The corresponding C function is `mdb_del`.
  public mutating func delete(
    at number: UInt64,
    in table: Table
  ) throws(LMDBError) -> Bool {
    let id = table.id(keyedBy: .numbers, in: environment)
    return try deleted(unsafe withMDBValue(number) { key in unsafe mdb_del(handle, id, &key, nil) })
  }

  private mutating func store(
    _ value: Span<UInt8>,
    for key: Span<UInt8>,
    in table: Table,
    flags: CInt
  ) -> CInt {
    let id = table.id(keyedBy: .bytes, in: environment)
    return unsafe withMDBValue(value) { value in
      unsafe withMDBValue(key) { key in unsafe mdb_put(handle, id, &key, &value, UInt32(flags)) }
    }
  }

  private mutating func store(
    _ value: Span<UInt8>,
    at number: UInt64,
    in table: Table,
    flags: CInt
  ) -> CInt {
    let id = table.id(keyedBy: .numbers, in: environment)
    return unsafe withMDBValue(value) { value in
      unsafe withMDBValue(number) { key in unsafe mdb_put(handle, id, &key, &value, UInt32(flags)) }
    }
  }

  private func deleted(_ code: CInt) throws(LMDBError) -> Bool {
    if code == MDB_NOTFOUND { return false }
    try check(code, .delete)
    return true
  }
}
