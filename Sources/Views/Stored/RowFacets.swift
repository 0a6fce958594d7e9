import Cases
import LMDB

/// What stands in clear in a row of a view, so that rows are found without being opened.
///
/// It names references and codes: who works on which case, and which cases a concern touches. Its bytes begin the stored row: the
/// highest label of what was folded, 1 byte; 1 if the row is current, else 0, 1 byte; how many marks
/// there are, 2 bytes; how many lines of the view it stands for, 4 bytes; and the marks, 8 bytes each,
/// rising. Integers stand lowest byte first.
struct RowFacets: Equatable, Sendable {
  /// The highest label of everything that was folded.
  var label: Label
  /// Whether it is shown to somebody who asks for nothing else, whatever the clock says.
  var isCurrent = true
  /// How many lines of the view it stands for.
  var lines: UInt32 = 1
  /// References by which it is found: who works on it, which cases it touches.
  var marks: Set<RowMark> = []

  /// The bytes.
  var bytes: [UInt8] {
    let marks = marks.map(\.bits).sorted()
    var bytes = [UInt8](repeating: 0, count: 8 + 8 * marks.count)
    var span = bytes.mutableSpan
    span[0] = label.rawValue
    span[1] = isCurrent ? 1 : 0
    span.store(UInt16(marks.count), at: 2)
    span.store(lines, at: 4)
    for (place, mark) in marks.enumerated() { span.store(mark, at: 8 + 8 * place) }
    return bytes
  }
}

/// Looks at the facets of a stored row as they lie in the page: nothing is copied.
extension RowFacets {
  /// How many bytes of `row` they take; `nil` if it is too short to have any.
  static func size(in row: Span<UInt8>) -> Int? {
    guard row.count >= 8 else { return nil }
    let size = 8 + 8 * Int(row.littleEndian(UInt16.self, at: 2))
    return row.count >= size ? size : nil
  }

  /// Whether `row` is current.
  static func isCurrent(in row: Span<UInt8>) -> Bool { row[1] == 1 }

  /// How many lines `row` stands for.
  static func lines(in row: Span<UInt8>) -> Int { Int(row.littleEndian(UInt32.self, at: 4)) }

  /// Whether `row`, whose facets take `size` bytes, bears one of `marks`.
  static func bears(anyOf marks: Set<RowMark>, in row: Span<UInt8>, size: Int) -> Bool {
    for place in stride(from: 8, to: size, by: 8)
    where marks.contains(RowMark(bits: row.littleEndian(UInt64.self, at: place))) {
      return true
    }
    return false
  }
}
