import LMDB
import TransparencyLog

/// Tells a log from every other one that it might be taken for, such as one that grew otherwise after a
/// backup was put back.
///
/// It is an event of the log, and the leaf of the tree that its header is (RFC 6962, section 2.1). The
/// stored form is the position, 8 bytes, lowest first, and the leaf, 32; of a log without events all
/// ones, and zeros.
///
/// Law: `LogMark(bytes: mark.bytes) == mark`.
public struct LogMark: Hashable, Sendable {
  fileprivate let position: UInt64
  fileprivate let leaf: Hash

  /// The mark of a log without events, which every log bears.
  public static let none = LogMark(
    position: .max,
    leaf: Hash(word0: 0, word1: 0, word2: 0, word3: 0)
  )

  /// How many bytes the stored form has.
  public static let byteCount = 8 + Hash.byteCount

  fileprivate init(position: UInt64, leaf: Hash) {
    self.position = position
    self.leaf = leaf
  }

  /// What the stored form says; `nil` if it is of another length.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    position = bytes.span.littleEndian(UInt64.self, at: 0)
    leaf = bytes.span.hash(at: 8)
  }

  /// The stored form.
  public var bytes: [UInt8] { Position(position).row + leaf.bytes }
}

extension Snapshot {
  /// The mark of the first `size` events of the log.
  ///
  /// It is that of the last of them whose header is what its check says, so that damage to the log
  /// does not make it look like another one.
  public func mark(of size: UInt64) throws -> LogMark {
    var position = size
    while position > 0 {
      position -= 1
      if let leaf = try checkedLeaf(at: position) {
        return LogMark(position: position, leaf: leaf)
      }
    }
    return .none
  }

  /// Whether this is the log whose mark that is, as long as then or longer.
  public func bears(_ mark: LogMark) throws -> Bool {
    guard mark != .none else { return true }
    guard try mark.position < head().size else { return false }
    // Of a header that has been damaged nothing can be told.
    return try checkedLeaf(at: mark.position).map { $0 == mark.leaf } ?? true
  }

  /// The leaf that the header at `position` is; `nil` if it is missing, or not what its check says.
  private func checkedLeaf(at position: UInt64) throws -> Hash? {
    let leaf = try transaction.withValue(at: position, in: log.tables.log) { row -> Hash? in
      guard row.count >= HeaderLayout.rest,
        row.littleEndian(UInt64.self, at: HeaderLayout.position) == position
      else { return nil }
      let length = Int(row.littleEndian(UInt16.self, at: HeaderLayout.length))
      guard length >= HeaderLayout.rest, length + Row.checkSize <= row.count else { return nil }
      let leaf = Hash.leaf(row.extracting(0..<length))
      return row.littleEndian(UInt64.self, at: length).byteSwapped == leaf.word0 ? leaf : nil
    }
    return leaf ?? nil
  }
}
