public import CLMDB

/// Walks that are compiled into the caller together with their bodies, which makes them as fast as
/// the same loops in C.
extension Transaction {
  /// Walks the entries from `first` up to and including `last`, in ascending order.
  ///
  /// No entry costs an allocation or a copy, only what LMDB's own cursor costs.
  ///
  /// - Parameters:
  ///   - table: A table with integer keys.
  ///   - first: Where to begin; if there is no such entry, at the next one.
  ///   - last: Where to end.
  ///   - body: Is lent the number and the bytes of each entry, and says whether to go on.
  /// - Throws: ``LMDBError`` if the table cannot be read, or whatever `body` throws.
  @inlinable
  public func forEach(
    in table: Table,
    from first: UInt64,
    through last: UInt64,
    _ body: (_ number: UInt64, _ value: Span<UInt8>) throws -> Bool
  ) throws {
    let cursor = try Cursor(self, table)
    var key = unsafe MDB_val()
    var value = unsafe MDB_val()
    var code = unsafe cursor.go(MDB_SET_RANGE, first, &key, &value)
    while code == MDB_SUCCESS {
      let number = try unsafe key.number
      guard number <= last, try unsafe body(number, value.bytes.span) else { return }
      code = unsafe mdb_cursor_get(cursor.handle, &key, &value, MDB_NEXT)
    }
    _ = try found(code)
  }

  /// Walks the entries from `first` down to and including `last`, in descending order.
  ///
  /// No entry costs an allocation or a copy, only what LMDB's own cursor costs.
  ///
  /// - Parameters:
  ///   - table: A table with integer keys.
  ///   - first: Where to begin; if there is no such entry, at the one before.
  ///   - last: Where to end.
  ///   - body: Is lent the number and the bytes of each entry, and says whether to go on.
  /// - Throws: ``LMDBError`` if the table cannot be read, or whatever `body` throws.
  @inlinable
  public func forEach(
    in table: Table,
    from first: UInt64,
    downThrough last: UInt64,
    _ body: (_ number: UInt64, _ value: Span<UInt8>) throws -> Bool
  ) throws {
    let cursor = try Cursor(self, table)
    var key = unsafe MDB_val()
    var value = unsafe MDB_val()
    var code = try unsafe cursor.go(atOrBefore: first, &key, &value)
    while code == MDB_SUCCESS {
      let number = try unsafe key.number
      guard number >= last, try unsafe body(number, value.bytes.span) else { return }
      code = unsafe mdb_cursor_get(cursor.handle, &key, &value, MDB_PREV)
    }
    _ = try found(code)
  }
}

extension Cursor {
  /// Moves to the entry at `number`, or, if there is none, to the one before; returns LMDB's code.
  @usableFromInline
  func go(
    atOrBefore number: UInt64,
    _ key: inout MDB_val,
    _ value: inout MDB_val
  ) throws(LMDBError) -> CInt {
    let code = unsafe go(MDB_SET_RANGE, number, &key, &value)
    if code == MDB_NOTFOUND { return unsafe mdb_cursor_get(handle, &key, &value, MDB_LAST) }
    guard code == MDB_SUCCESS, try unsafe key.number != number else { return code }
    return unsafe mdb_cursor_get(handle, &key, &value, MDB_PREV)
  }
}
