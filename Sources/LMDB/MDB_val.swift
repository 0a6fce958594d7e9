public import CLMDB

extension MDB_val {
  /// The bytes this value points at; LMDB owns them.
  @inlinable
  var bytes: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: mv_data?.assumingMemoryBound(to: UInt8.self), count: mv_size)
  }

  /// The number this value points at, as the key of a table with integer keys.
  ///
  /// - Throws: ``LMDBError`` if it has another size than ours, as only another program's has.
  @inlinable
  var number: UInt64 {
    get throws(LMDBError) {
      guard let data = unsafe mv_data, unsafe mv_size == 8 else { throw LMDBError.strangeKey }
      return unsafe data.loadUnaligned(as: UInt64.self)
    }
  }
}

/// Calls `body` with an `MDB_val` that points at `bytes`, which LMDB only reads.
func withMDBValue<Result>(_ bytes: Span<UInt8>, _ body: (inout MDB_val) -> Result) -> Result {
  unsafe bytes.withUnsafeBufferPointer { bytes in
    unsafe withMDBValue(UnsafeRawBufferPointer(bytes), body)
  }
}

/// Calls `body` with an `MDB_val` that points at `number`, which LMDB only reads.
func withMDBValue<Result>(_ number: UInt64, _ body: (inout MDB_val) -> Result) -> Result {
  unsafe withUnsafeBytes(of: number) { bytes in unsafe withMDBValue(bytes, body) }
}

private func withMDBValue<Result>(
  _ bytes: UnsafeRawBufferPointer,
  _ body: (inout MDB_val) -> Result
) -> Result {
  var value = unsafe MDB_val(
    mv_size: bytes.count,
    mv_data: UnsafeMutableRawPointer(mutating: bytes.baseAddress)
  )
  return unsafe body(&value)
}
