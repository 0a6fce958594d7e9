public import CLMDB

/// A place among the entries of one table; lent by ``Transaction/withCursor(in:_:)``.
///
/// Each move lends the key and the bytes of the entry it leads to, and returns `nil` if there is
/// none. A key that is a number is lent as its eight bytes in the order of the computer.
@safe
public struct Cursor: ~Copyable {
  @usableFromInline let handle: OpaquePointer
  private let table: Table
  private var key = unsafe MDB_val()
  private var value = unsafe MDB_val()

  @usableFromInline
  init<Mode>(_ transaction: borrowing Transaction<Mode>, _ table: Table) throws(LMDBError) {
    let id = table.id(in: transaction.environment)
    var opened: OpaquePointer?
    try unsafe check(mdb_cursor_open(transaction.handle, id, &opened), .read)
    guard let cursor = unsafe opened else {
      preconditionFailure("LMDB opened no cursor.")
    }
    unsafe handle = cursor
    self.table = table
  }

  deinit { unsafe mdb_cursor_close(handle) }

  /// Moves to the first entry.
  public mutating func first<Value: ~Copyable>(
    _ body: (_ key: Span<UInt8>, _ value: Span<UInt8>) throws -> Value
  ) throws -> Value? {
    try move(MDB_FIRST) ? lend(body) : nil
  }

  /// Moves to the last entry.
  public mutating func last<Value: ~Copyable>(
    _ body: (_ key: Span<UInt8>, _ value: Span<UInt8>) throws -> Value
  ) throws -> Value? {
    try move(MDB_LAST) ? lend(body) : nil
  }

  /// Moves to the entry after this one, or, if it has not moved yet, to the first.
  public mutating func next<Value: ~Copyable>(
    _ body: (_ key: Span<UInt8>, _ value: Span<UInt8>) throws -> Value
  ) throws -> Value? {
    try move(MDB_NEXT) ? lend(body) : nil
  }

  /// Moves to the entry before this one, or, if it has not moved yet, to the last.
  public mutating func previous<Value: ~Copyable>(
    _ body: (_ key: Span<UInt8>, _ value: Span<UInt8>) throws -> Value
  ) throws -> Value? {
    try move(MDB_PREV) ? lend(body) : nil
  }

  /// Moves to the entry under `key`.
  public mutating func seek<Value: ~Copyable>(
    to key: Span<UInt8>,
    _ body: (_ key: Span<UInt8>, _ value: Span<UInt8>) throws -> Value
  ) throws -> Value? {
    try move(MDB_SET_KEY, key) ? lend(body) : nil
  }

  /// Moves to the first entry whose key is `key` or comes after it.
  public mutating func seek<Value: ~Copyable>(
    atOrAfter key: Span<UInt8>,
    _ body: (_ key: Span<UInt8>, _ value: Span<UInt8>) throws -> Value
  ) throws -> Value? {
    try move(MDB_SET_RANGE, key) ? lend(body) : nil
  }

  /// Moves to the entry at `number`.
  public mutating func seek<Value: ~Copyable>(
    to number: UInt64,
    _ body: (_ key: Span<UInt8>, _ value: Span<UInt8>) throws -> Value
  ) throws -> Value? {
    try move(MDB_SET_KEY, number) ? lend(body) : nil
  }

  /// Moves to the first entry whose number is `number` or more.
  public mutating func seek<Value: ~Copyable>(
    atOrAfter number: UInt64,
    _ body: (_ key: Span<UInt8>, _ value: Span<UInt8>) throws -> Value
  ) throws -> Value? {
    try move(MDB_SET_RANGE, number) ? lend(body) : nil
  }
}

/// What the moves and the walks are made of.
extension Cursor {
  /// Moves; returns whether there is an entry.
  mutating func move(_ direction: MDB_cursor_op) throws(LMDBError) -> Bool {
    try found(unsafe mdb_cursor_get(handle, &key, &value, direction))
  }

  private mutating func move(
    _ direction: MDB_cursor_op,
    _ number: UInt64
  ) throws(LMDBError) -> Bool {
    var key = unsafe MDB_val()
    var value = unsafe MDB_val()
    let code = unsafe go(direction, number, &key, &value)
    unsafe (self.key, self.value) = (key, value)
    return try found(code)
  }

  private mutating func move(
    _ direction: MDB_cursor_op,
    _ bytes: Span<UInt8>
  ) throws(LMDBError) -> Bool {
    table.require(.bytes)
    let code = unsafe withMDBValue(bytes) { sought in
      let code = unsafe mdb_cursor_get(handle, &sought, &value, direction)
      unsafe key = sought
      return code
    }
    return try found(code)
  }

  /// Moves as seen from `number`; returns LMDB's code, and the key and bytes of the entry.
  @usableFromInline
  func go(
    _ direction: MDB_cursor_op,
    _ number: UInt64,
    _ key: inout MDB_val,
    _ value: inout MDB_val
  ) -> CInt {
    table.require(.numbers)
    return unsafe withMDBValue(number) { sought in
      let code = unsafe mdb_cursor_get(handle, &sought, &value, direction)
      unsafe key = sought
      return code
    }
  }

  /// Lends the key and the bytes of the entry.
  func lend<Value: ~Copyable>(
    _ body: (_ key: Span<UInt8>, _ value: Span<UInt8>) throws -> Value
  ) throws -> Value {
    try unsafe body(key.bytes.span, value.bytes.span)
  }
}
