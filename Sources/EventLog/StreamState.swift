import LMDB

/// Where a stream stands: a row of the table `streams`, which is rebuilt from the log.
///
/// Under the stream's name: its ordinal, its version and the position of its last event, 8 bytes
/// each, lowest first.
public struct StreamState: Hashable, Sendable {
  /// What the stream is counted as, from 0.
  public let ordinal: UInt64
  /// How many events it has.
  public let version: UInt64
  /// Where the last of them stands.
  public let last: Position

  init(ordinal: UInt64, version: UInt64, last: Position) {
    self.ordinal = ordinal
    self.version = version
    self.last = last
  }

  /// What the row says, or `nil` if it is none.
  init?(row: Span<UInt8>) {
    guard row.count == 24 else { return nil }
    ordinal = row.littleEndian(UInt64.self, at: 0)
    version = row.littleEndian(UInt64.self, at: 8)
    last = Position(row.littleEndian(UInt64.self, at: 16))
  }

  /// The bytes of the row.
  var row: [UInt8] {
    var row = [UInt8](repeating: 0, count: 24)
    var bytes = row.mutableSpan
    bytes.store(ordinal, at: 0)
    bytes.store(version, at: 8)
    bytes.store(last.number, at: 16)
    return row
  }
}
