import LMDB
import TransparencyLog

/// Checks one row of the table `log` by itself.
enum RowCheck {
  /// The header in `row` and its leaf, or `nil` if anything is wrong with it, which is then noted.
  static func check(
    _ row: Span<UInt8>,
    at position: Position,
    _ tally: inout Tally
  ) -> (header: Header, leaf: Hash)? {
    let header: Header
    do throws(HeaderDamage) {
      header = try Header(decoding: row)
    } catch {
      tally.note("its header has been changed: \(error)", at: position, in: .row)
      return nil
    }
    let length = Int(row.littleEndian(UInt16.self, at: HeaderLayout.length))
    guard row.count == length + Row.checkSize + Hash.byteCount * Row.nodeCount(at: position) else {
      let sentence = "its row has another length than its header and position ask for"
      tally.note(sentence, at: position, in: .row)
      return nil
    }
    let leaf = Hash.leaf(row.extracting(0..<length))
    guard row.littleEndian(UInt64.self, at: length).byteSwapped == leaf.word0 else {
      let sentence = "its header has been changed: it does not match its check"
      tally.note(sentence, at: position, in: .row)
      return nil
    }
    guard header.position == position else {
      tally.note("its header is that of position \(header.position)", at: position, in: .row)
      return nil
    }
    return (header, leaf)
  }
}
