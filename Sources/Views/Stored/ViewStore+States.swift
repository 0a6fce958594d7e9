@_spi(Unrecorded) import CaseRecords
import EventLog
import LMDB

// Where it stands how far views have got. Every such row ends with the first eight bytes of HMAC-SHA-256 under the
// key for views over "view row", a zero byte, the key of the row, a zero byte and what stands before
// them, lowest first: so nobody without the key changes it, and a row of another key is none.

extension ViewStore {
  /// How far the view called `name` has got; `nil` if there is none of this log, and of today's key.
  func state<Mode>(
    of name: String,
    in transaction: borrowing Transaction<Mode>
  ) throws -> ViewState? {
    guard let row = try stampedRow(at: Self.stateKey(name), in: transaction),
      let state = ViewState(row: row), try isOfThisLog(state.mark)
    else { return nil }
    return state
  }

  /// Says that the view called `name` has got so far.
  func put(
    _ state: ViewState,
    of name: String,
    in transaction: inout WriteTransaction
  ) throws {
    try putStamped(state.row, at: Self.stateKey(name), in: &transaction)
  }

  /// How far the rebuilding of the view called `name` has got; `nil` if there is none under today's key.
  func build<Mode>(
    of name: String,
    in transaction: borrowing Transaction<Mode>
  ) throws -> BuildState? {
    try stampedRow(at: Self.buildKey(name), in: transaction).flatMap(BuildState.init(row:))
  }

  /// Says that the rebuilding of the view called `name` has got so far.
  func put(
    _ state: BuildState,
    of name: String,
    in transaction: inout WriteTransaction
  ) throws {
    try putStamped(state.row, at: Self.buildKey(name), in: &transaction)
  }

  /// Whether the log whose mark that is is this one, and not of another history that was here before a
  /// backup was put back.
  func isOfThisLog(_ mark: LogMark) throws -> Bool { try record.read { try $0.bears(mark) } }

  /// Where the state of the view called `name` stands in the unnamed table.
  static func stateKey(_ name: String) -> [UInt8] { Array("view/\(name)".utf8) }

  /// Where the progress of its rebuilding stands.
  static func buildKey(_ name: String) -> [UInt8] { Array("build/\(name)".utf8) }
}

extension ViewStore {
  /// The row at `place` without its stamp; `nil` if there is none, or the stamp is another one.
  private func stampedRow<Mode>(
    at place: [UInt8],
    in transaction: borrowing Transaction<Mode>
  ) throws -> [UInt8]? {
    guard let row = try transaction.value(for: place.span, in: .main), row.count > 8 else {
      return nil
    }
    let content = Array(row.dropLast(8))
    let stamp = row.span.littleEndian(UInt64.self, at: content.count)
    return stamp == self.stamp(of: content, at: place) ? content : nil
  }

  private func putStamped(
    _ content: [UInt8],
    at place: [UInt8],
    in transaction: inout WriteTransaction
  ) throws {
    var row = content + [UInt8](repeating: 0, count: 8)
    var span = row.mutableSpan
    span.store(stamp(of: content, at: place), at: content.count)
    try transaction.put(row.span, for: place.span, in: .main)
  }

  private func stamp(of content: [UInt8], at place: [UInt8]) -> UInt64 {
    key.digest(of: place + [0] + content, for: "view row")
  }
}
