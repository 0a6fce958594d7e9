import EventLog
import LMDB

/// The keyed hash of the facets of a row: SipHash-2-4 of the row's key and its facets, under the first
/// eight bytes of HMAC-SHA-256 under the key for views over `view facets 0`, a zero byte and the number of the
/// building, and the same of `view facets 1`.
struct FacetHash: Sendable {
  private let start: SipHash

  /// The hash under those halves of a key.
  init(_ low: UInt64, _ high: UInt64) { start = SipHash(low, high) }

  /// The hash of the row at `number`, whose facets are the first `size` of `bytes`, which are whole words.
  func of(_ number: UInt64, _ bytes: Span<UInt8>, size: Int) -> UInt64 {
    var hash = start
    hash.add(number)
    for place in stride(from: 0, to: size - 7, by: 8) {
      hash.add(bytes.littleEndian(UInt64.self, at: place))
    }
    return hash.finish()
  }
}

extension ViewStore {
  /// What hashes the facets of a building.
  func facetHash(of building: [UInt8]) -> FacetHash {
    FacetHash(
      key.digest(of: building, for: "view facets 0"),
      key.digest(of: building, for: "view facets 1")
    )
  }
}
