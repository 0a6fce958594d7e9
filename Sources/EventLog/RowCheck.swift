import LMDB
import TransparencyLog

/// Checks one row of the table `log` by itself.
enum RowCheck {
  /// The header in `row`, or `nil` if anything is wrong with it, which is then noted.
  static func check(
    _ row: Span<UInt8>,
    at position: Position,
    _ result: inout Verification
  ) -> Header? {
    let header: Header
    do throws(HeaderDamage) {
      header = try Header(decoding: row)
    } catch {
      result.note("its header has been changed: \(error)", at: position)
      return nil
    }
    let length = Int(row.littleEndian(UInt16.self, at: HeaderLayout.length))
    guard row.count == length + Row.checkSize + Hash.byteCount * Row.nodeCount(at: position) else {
      result.note("its row has another length than its header and position ask for", at: position)
      return nil
    }
    let leaf = Hash.leaf(row.extracting(0..<length))
    guard row.littleEndian(UInt64.self, at: length).byteSwapped == leaf.word0 else {
      result.note("its header has been changed: it does not match its check", at: position)
      return nil
    }
    guard header.position == position else {
      result.note("its header is that of position \(header.position)", at: position)
      return nil
    }
    return header
  }
}
