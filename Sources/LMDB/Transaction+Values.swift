import CLMDB

extension Transaction {
  /// Calls `body` with the bytes stored under `key`; returns `nil` if there are none.
  ///
  /// The bytes are LMDB's own, not a copy, and cannot outlive the call.
  ///
  /// The corresponding C function is `mdb_get`.
  public func withValue<Value: ~Copyable>(
    for key: Span<UInt8>,
    in table: Table,
    _ body: (Span<UInt8>) throws -> Value
  ) throws -> Value? {
    guard let bytes = try unsafe bytes(for: key, in: table) else { return nil }
    return try unsafe body(bytes.span)
  }

  /// Calls `body` with the bytes stored at `number`; returns `nil` if there are none.
  ///
  /// The bytes are LMDB's own, not a copy, and cannot outlive the call.
  ///
  /// The corresponding C function is `mdb_get`.
  public func withValue<Value: ~Copyable>(
    at number: UInt64,
    in table: Table,
    _ body: (Span<UInt8>) throws -> Value
  ) throws -> Value? {
    guard let bytes = try unsafe bytes(at: number, in: table) else { return nil }
    return try unsafe body(bytes.span)
  }

  /// Copies the bytes stored under `key`; returns `nil` if there are none.
  public func value(for key: Span<UInt8>, in table: Table) throws(LMDBError) -> [UInt8]? {
    guard let bytes = try unsafe bytes(for: key, in: table) else { return nil }
    return unsafe Array(bytes)
  }

  /// Copies the bytes stored at `number`; returns `nil` if there are none.
  public func value(at number: UInt64, in table: Table) throws(LMDBError) -> [UInt8]? {
    guard let bytes = try unsafe bytes(at: number, in: table) else { return nil }
    return unsafe Array(bytes)
  }

  /// How many entries the table has.
  ///
  /// The corresponding C function is `mdb_stat`.
  public func count(in table: Table) throws(LMDBError) -> Int {
    var statistics = MDB_stat()
    try unsafe check(mdb_stat(handle, table.id(in: environment), &statistics), .read)
    return Int(statistics.ms_entries)
  }

  private func bytes(
    for key: Span<UInt8>,
    in table: Table
  ) throws(LMDBError) -> UnsafeBufferPointer<UInt8>? {
    let id = table.id(keyedBy: .bytes, in: environment)
    var value = unsafe MDB_val()
    let code = unsafe withMDBValue(key) { key in unsafe mdb_get(handle, id, &key, &value) }
    return try found(code) ? unsafe value.bytes : nil
  }

  private func bytes(
    at number: UInt64,
    in table: Table
  ) throws(LMDBError) -> UnsafeBufferPointer<UInt8>? {
    let id = table.id(keyedBy: .numbers, in: environment)
    var value = unsafe MDB_val()
    let code = unsafe withMDBValue(number) { key in unsafe mdb_get(handle, id, &key, &value) }
    return try found(code) ? unsafe value.bytes : nil
  }
}
