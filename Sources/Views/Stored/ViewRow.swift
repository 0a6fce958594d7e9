import EventLog

/// A row of a view in clear, and its stored form.
///
/// Stored are the facets (``RowFacets``) and behind them what ``ViewSeal`` makes of the content beside
/// "caselog view row 1", a zero byte, the key as 8 bytes, lowest first, and the facets. So no row can be
/// moved, and no facet of it changed, without its content failing to open.
struct ViewRow: Equatable, Sendable {
  /// Where it stands.
  let key: RowKey
  /// The facets as bytes.
  let facets: [UInt8]
  /// What is sealed.
  let content: [UInt8]

  /// A row at `key` as `draft` says.
  init(_ key: RowKey, _ draft: RowDraft) {
    self.init(key: key, facets: draft.facets.bytes, content: draft.content)
  }

  private init(key: RowKey, facets: [UInt8], content: [UInt8]) {
    self.key = key
    self.facets = facets
    self.content = content
  }

  /// The stored form.
  func sealed(with seal: ViewSeal) throws -> [UInt8] {
    facets + (try seal.seal(content, beside: Self.beside(key, facets)))
  }

  /// The row stored as `bytes` at `key`; `nil` if they are none, or were stored elsewhere.
  init?(stored bytes: [UInt8], at key: RowKey, opening seal: ViewSeal) {
    guard let count = RowFacets.size(in: bytes.span) else { return nil }
    let facets = Array(bytes[..<count])
    let sealed = Array(bytes[count...])
    guard let content = seal.open(sealed, beside: Self.beside(key, facets)) else { return nil }
    self.init(key: key, facets: facets, content: content)
  }

  private static func beside(_ key: RowKey, _ facets: [UInt8]) -> [UInt8] {
    var bytes = Array("caselog view row 1\0".utf8)
    bytes.reserveCapacity(27 + facets.count)
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: key.number >> shift))
    }
    return bytes + facets
  }
}
