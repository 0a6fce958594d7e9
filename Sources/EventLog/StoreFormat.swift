import LMDB

/// The row that tells that an environment is ours, and in which format: key `format`.
///
/// "caselog" in ASCII and a zero byte; the format, 4 bytes, lowest first: 1; the number of the store,
/// 16 bytes. A program that knows format 1 refuses a row with any other number, and changes nothing.
struct StoreFormat: Equatable {
  /// The format of this program.
  static let current: UInt32 = 1
  /// The key of the row.
  static let key = "format"

  let format: UInt32
  let store: StoreID

  private static let magic = Array("caselog\0".utf8)

  /// The row of a new store.
  init(_ store: StoreID) {
    format = Self.current
    self.store = store
  }

  /// What the row says, or `nil` if it is not ours.
  init?(row: [UInt8]) {
    guard row.count == 28, row.starts(with: Self.magic) else { return nil }
    format = row.span.littleEndian(UInt32.self, at: 8)
    store = StoreID(bytes: Array(row[12...]))
  }

  /// The bytes of the row.
  var row: [UInt8] {
    Self.magic + (0..<4).map { UInt8(truncatingIfNeeded: format >> UInt32(8 * $0)) } + store.bytes
  }
}
