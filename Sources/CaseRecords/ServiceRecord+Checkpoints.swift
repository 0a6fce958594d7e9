public import Cases
public import EventLog
public import TransparencyLog

extension ServiceRecord {
  /// A checkpoint of the log as it stands on disk: its name, size and root, signed.
  ///
  /// It is signed under the key that the log itself says is in force at that size, and by nobody else:
  /// it holds the service to its past only for whoever keeps it elsewhere.
  ///
  /// - Throws: `LogError.locked` without the store key, `KeyError.noSigningKey` if the keys do not have
  ///   the key that the log names, other errors of the store.
  public func checkpoint() throws -> SignedNote { try read { try checkpoint(of: $0) } }

  /// The same of the log as `snapshot` shows it: proofs made from that snapshot lead to its root.
  public func checkpoint(of snapshot: borrowing RecordSnapshot) throws -> SignedNote {
    let head = try snapshot.head
    let change = try snapshot.signingKeyChanges().last
    let key = try change?.current ?? verifierKey(try currentKey())
    let signer = try log.signer(of: key.publicKey, named: origin)
    let checkpoint = try Checkpoint(
      origin: origin,
      head: TreeHead(size: head.size, root: head.root)
    )
    return try SignedNote(checkpoint.text, signedBy: [signer])
  }

  /// Changes the key that signs checkpoints.
  ///
  /// First the new key is on disk, then the log says that it is in force, then it takes the place of
  /// the old one among the keys. Whoever is interrupted has lost nothing, and does it again: a change
  /// that the log says and the keys have not made is finished first.
  ///
  /// - Parameters:
  ///   - reason: Why.
  ///   - staff: Who changes it.
  ///   - now: What moves the clock of a test store.
  /// - Returns: The receipt of the event `SigningKeyChanged`, and the new key.
  /// - Throws: `LogError.locked` without the store key, other errors of the store.
  public func changeSigningKey(
    for reason: KeyChangeReason,
    by staff: StaffID,
    at now: Instant? = nil
  ) throws -> (receipt: Receipt, key: VerifierKey) {
    try finishChangeOfSigningKey()
    let last = try read { try $0.signingKeyChanges().last?.current }
    let previous = try last ?? verifierKey(try currentKey())
    let key = try verifierKey(try log.nextSigningKey())
    let changed = SigningKeyChanged(
      previous: Line(checked: "\(previous)"),
      current: Line(checked: "\(key)"),
      reason: reason
    )
    let receipt = try recordSigningKey(changed, by: staff, at: now)
    guard let position = receipt.events.first?.position else {
      preconditionFailure("One event was appended.")
    }
    try log.changeSigningKey(lastSize: position.number)
    return (receipt, key)
  }

  /// Makes the change that the log says was made, if the keys stand before it.
  private func finishChangeOfSigningKey() throws {
    guard let next = try log.signingKeys()?.next else { return }
    let last = try read { try $0.signingKeyChanges().last }
    guard let last, last.current.publicKey == next else { return }
    try log.changeSigningKey(lastSize: last.lastSize)
  }

  private func currentKey() throws -> [UInt8] {
    guard let keys = try log.signingKeys() else { throw KeyError.damaged("the signing key") }
    return keys.current
  }

  private func verifierKey(_ publicKey: [UInt8]) throws -> VerifierKey {
    try VerifierKey(name: origin, publicKey: publicKey)
  }
}
