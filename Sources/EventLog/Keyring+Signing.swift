import Crypto
import LMDB
import TransparencyLog

extension Keyring {
  /// The signer of `origin` whose public key is `publicKey`, from the rows that there are.
  ///
  /// - Throws: ``KeyError/noSigningKey(_:)`` if none of them has that public key.
  func signer(of publicKey: [UInt8], named origin: String) throws -> NoteSigner {
    for name in [SigningKeys.RowKey.current, SigningKeys.RowKey.next] {
      guard let row = try row(name), row.starts(with: publicKey) else { continue }
      let secret = try WrappedKey.unwrap(
        Array(row.dropFirst(32)),
        of: "signing",
        in: store,
        under: storeKey
      )
      let signer = try NoteSigner(name: origin, secret: secret)
      guard signer.verifierKey.publicKey == publicKey else {
        throw KeyError.damaged("the signing key")
      }
      return signer
    }
    throw KeyError.noSigningKey("\(try VerifierKey(name: origin, publicKey: publicKey))")
  }

  /// The public half of the key that will follow; made, and durable before this returns, if there is
  /// none.
  func nextSigningKey() throws -> [UInt8] {
    if let row = try row(SigningKeys.RowKey.next) { return Array(row.prefix(32)) }
    let key = Curve25519.Signing.PrivateKey()
    let row = try Self.signingRow(of: key, in: store, under: storeKey)
    // Another process may have made it since; its key stays.
    let isOurs = try table.environment.write { transaction in
      try transaction.insert(row.span, for: SigningKeys.RowKey.next.utf8.span, in: .main)
    }
    return isOurs ? Array(row.prefix(32)) : try nextSigningKey()
  }

  /// Puts the key that was made to follow in the place of the one that signs, in one durable commit.
  ///
  /// - Parameter lastSize: The largest size of the log that the old one signs.
  /// - Throws: `LMDBError` if it cannot be committed; then nothing has changed.
  func changeSigningKey(lastSize: UInt64) throws {
    try table.environment.write { transaction in
      let keys = SigningKeys.RowKey.self
      guard let next = try transaction.value(for: keys.next.utf8.span, in: .main),
        let current = try transaction.value(for: keys.current.utf8.span, in: .main)
      else { return }
      let before = try transaction.value(for: keys.earlier.utf8.span, in: .main) ?? []
      let earlier = before + current.prefix(32) + Position(lastSize).row
      try transaction.put(earlier.span, for: keys.earlier.utf8.span, in: .main)
      try transaction.put(next.span, for: keys.current.utf8.span, in: .main)
      _ = try transaction.delete(for: keys.next.utf8.span, in: .main)
    }
  }

  /// The row of a signing key: its public half, and its private half, wrapped.
  static func signingRow(
    of key: Curve25519.Signing.PrivateKey,
    in store: StoreID,
    under storeKey: SymmetricKey
  ) throws -> [UInt8] {
    let secret = Array(key.rawRepresentation)
    return try Array(key.publicKey.rawRepresentation)
      + WrappedKey.wrap(secret, of: "signing", in: store, under: storeKey)
  }

  private func row(_ name: String) throws -> [UInt8]? {
    try table.environment.read { try $0.value(for: name.utf8.span, in: .main) }
  }
}
