import LMDB
public import TransparencyLog

extension Log {
  /// The public keys under which checkpoints are signed; `nil` if the store has no keys beside it.
  ///
  /// It needs no store key.
  ///
  /// - Throws: ``KeyError/damaged(_:)`` if the rows have another form.
  public func signingKeys() throws -> SigningKeys? {
    guard let keyTable else { return nil }
    let names = SigningKeys.RowKey.self
    let keys = try keyTable.environment.read { transaction in
      try SigningKeys(
        current: transaction.value(for: names.current.utf8.span, in: .main) ?? [],
        next: transaction.value(for: names.next.utf8.span, in: .main),
        earlier: transaction.value(for: names.earlier.utf8.span, in: .main) ?? []
      )
    }
    guard let keys else { throw KeyError.damaged("the signing key") }
    return keys
  }

  /// What signs notes of `origin` under the key whose public half is `publicKey`.
  ///
  /// - Throws: ``LogError/locked`` without a key, ``KeyError/noSigningKey(_:)`` if the keys have none
  ///   with that public half.
  public func signer(of publicKey: [UInt8], named origin: String) throws -> NoteSigner {
    guard let keyring else { throw LogError.locked }
    return try keyring.signer(of: publicKey, named: origin)
  }

  /// The public half of the key that will sign next, made if there is none yet.
  ///
  /// It is durable before this returns. It signs nothing before ``changeSigningKey(lastSize:)``, or before the log says that
  /// it is in force.
  public func nextSigningKey() throws -> [UInt8] {
    guard let keyring else { throw LogError.locked }
    return try keyring.nextSigningKey()
  }

  /// Lets the next key sign from now on, and forgets the private half of the one before.
  ///
  /// Nothing is changed if there is no next key.
  ///
  /// - Parameter lastSize: The largest size of the log that the one before signs.
  /// - Throws: ``LogError/locked`` without a key, `LMDBError` if it cannot be committed.
  public func changeSigningKey(lastSize: UInt64) throws {
    guard let keyring else { throw LogError.locked }
    try keyring.changeSigningKey(lastSize: lastSize)
  }
}
