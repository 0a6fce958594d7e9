import LMDB

extension Log {
  /// A number that is another one once somebody has been erased.
  ///
  /// It is the first eight bytes, lowest first, of SHA-256 over every owner whose key has been destroyed
  /// and the fence that stands in its place, by owner (see ``KeyTable``).
  public func erasures() throws -> UInt64 {
    var digest = RunningDigest()
    guard let keyTable else { return digest.word }
    try keyTable.environment.read { transaction in
      try transaction.forEach(in: keyTable.owners, from: 0, through: .max) { owner, row in
        if row.count > 0, row[0] == KeyTable.fence {
          digest.add(Position(owner).row + Array(copying: row))
        }
        return true
      }
    }
    return digest.word
  }
}

extension RunningDigest {
  /// The first eight bytes of the digest, lowest first.
  fileprivate var word: UInt64 { bytes.span.littleEndian(UInt64.self, at: 0) }
}
