import CLMDB

extension Transaction {
  /// Lends a cursor over the entries of `table`.
  ///
  /// The corresponding C functions are `mdb_cursor_open` and `mdb_cursor_get`.
  public func withCursor<Value: ~Copyable>(
    in table: Table,
    _ body: (inout Cursor) throws -> Value
  ) throws -> Value {
    var cursor = try Cursor(self, table)
    let opened = unsafe cursor.handle
    defer { unsafe precondition(cursor.handle == opened, "The cursor was exchanged.") }
    return try body(&cursor)
  }

  /// Walks all entries of `table`, in ascending order of their keys.
  ///
  /// - Parameters:
  ///   - table: A table with keys of either kind.
  ///   - body: Is lent the key and the bytes of each entry, and says whether to go on.
  /// - Throws: ``LMDBError`` if the table cannot be read, or whatever `body` throws.
  public func forEach(
    in table: Table,
    _ body: (_ key: Span<UInt8>, _ value: Span<UInt8>) throws -> Bool
  ) throws {
    var cursor = try Cursor(self, table)
    while try cursor.move(MDB_NEXT) {
      guard try cursor.lend(body) else { return }
    }
  }
}
