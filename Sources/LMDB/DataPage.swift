/// One page of a data file, nothing in which is trusted.
///
/// The layout is that of `mdb.c` in LMDB 0.9 on a 64-bit computer, least significant byte first.
/// Pages 0 and 1 hold one snapshot each:
///
///     offset 80, 8 bytes     page number of the root of the free list; all ones: there is none
///     offset 128, 8 bytes    page number of the root of the main table; all ones: there is none
///     offset 144, 8 bytes    number of the transaction that made the snapshot
///
/// Any other page that is no overflow page holds nodes:
///
///     offset 10, 2 bytes     1: branch, 2: leaf; with 32: values without nodes
///     offset 12, 2 bytes     16 + 2 × number of nodes
///     offset 16, 2 bytes     where the first node begins; and so on for each
///
/// A node of a branch names a child, one of a leaf holds a value, names the overflow pages it is
/// on, or, if it is a table itself, its root:
///
///     offset 0, 4 bytes      branch: lower part of the child's page number; leaf: size of the value
///     offset 4, 2 bytes      branch: higher part of it; leaf: 1: on overflow pages, 2: a table
///     offset 6, 2 bytes      size of the key, which begins at offset 8; after it, of a leaf:
///     offset 0, 8 bytes      page number of the first overflow page; or
///     offset 40, 8 bytes     page number of the table's root; all ones: there is none
struct DataPage {
  let bytes: [UInt8]

  /// What lies elsewhere.
  enum Reference {
    case page(UInt64)
    case overflow(first: UInt64, size: Int)
  }

  /// The snapshot that page 0 or 1 holds; `nil` if the page is too short.
  var snapshot: (transaction: UInt64, roots: [UInt64])? {
    guard let free = field(UInt64.self, at: 80), let main = field(UInt64.self, at: 128),
      let transaction = field(UInt64.self, at: 144)
    else { return nil }
    return (transaction, [free, main].filter { $0 != .max })
  }

  /// What the nodes refer to; `nil` if one does not lie in the page, or there are none to be had.
  var references: [Reference]? {
    guard let kind = field(UInt16.self, at: 10), let end = field(UInt16.self, at: 12), end >= 16
    else { return nil }
    if kind & 32 != 0 { return [] }
    var references: [Reference] = []
    for pointer in stride(from: 16, to: Int(end), by: 2) {
      guard let node = field(UInt16.self, at: pointer) else { return nil }
      switch kind & 7 {
      case 1:
        guard let child = child(of: Int(node)) else { return nil }
        references.append(.page(child))
      case 2:
        guard let found = value(of: Int(node)) else { return nil }
        references += found
      default: return nil
      }
    }
    return references
  }

  private func child(of node: Int) -> UInt64? {
    guard let lower = field(UInt32.self, at: node), let higher = field(UInt16.self, at: node + 4)
    else { return nil }
    return UInt64(higher) << 32 | UInt64(lower)
  }

  /// What the value of a leaf's node refers to: nothing, or one thing.
  private func value(of node: Int) -> [Reference]? {
    guard let size = field(UInt32.self, at: node), let kind = field(UInt16.self, at: node + 4),
      let keySize = field(UInt16.self, at: node + 6)
    else { return nil }
    let value = node + 8 + Int(keySize)
    if kind & 1 != 0 {
      return field(UInt64.self, at: value).map { [.overflow(first: $0, size: Int(size))] }
    }
    guard kind & 2 != 0 else { return [] }
    return field(UInt64.self, at: value + 40).map { $0 == .max ? [] : [.page($0)] }
  }

  private func field<Integer: FixedWidthInteger & BitwiseCopyable>(
    _ type: Integer.Type,
    at offset: Int
  ) -> Integer? {
    guard offset + MemoryLayout<Integer>.size <= bytes.count else { return nil }
    return bytes.span.littleEndian(type, at: offset)
  }
}
