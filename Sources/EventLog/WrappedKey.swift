import Crypto

/// A key sealed under another: nonce, 12 bytes; ciphertext, 32; tag, 16.
///
/// AES-256-GCM with the additional data "caselog wrapped key 1", a zero byte, the 16 bytes of the
/// store's number, and what the key is for: `store`, `signing`, `views`, or an owner's eight bytes. So
/// a wrapped key cannot be put in another's place.
enum WrappedKey {
  /// How many bytes a wrapped key has.
  static let size = 60

  /// Seals `key`.
  static func wrap(
    _ key: [UInt8],
    of use: String,
    in store: StoreID,
    under wrapping: SymmetricKey
  ) throws -> [UInt8] {
    try wrap(key, use: Array(use.utf8), in: store, under: wrapping)
  }

  /// Seals an owner's `key`.
  static func wrap(
    _ key: [UInt8],
    of owner: Owner,
    in store: StoreID,
    under wrapping: SymmetricKey
  ) throws -> [UInt8] {
    try wrap(key, use: owner.bytes, in: store, under: wrapping)
  }

  /// Opens a wrapped key.
  static func unwrap(
    _ wrapped: [UInt8],
    of use: String,
    in store: StoreID,
    under wrapping: SymmetricKey
  ) throws(KeyError) -> [UInt8] {
    guard let key = open(wrapped, use: Array(use.utf8), in: store, under: wrapping) else {
      throw .damaged("the \(use) key")
    }
    return key
  }

  /// Opens an owner's wrapped key.
  static func unwrap(
    _ wrapped: [UInt8],
    of owner: Owner,
    in store: StoreID,
    under wrapping: SymmetricKey
  ) throws(KeyError) -> [UInt8] {
    guard let key = open(wrapped, use: owner.bytes, in: store, under: wrapping) else {
      throw .damaged("\(owner)")
    }
    return key
  }

  private static func additionalData(_ use: [UInt8], _ store: StoreID) -> [UInt8] {
    Array("caselog wrapped key 1".utf8) + [0] + store.bytes + use
  }

  private static func wrap(
    _ key: [UInt8],
    use: [UInt8],
    in store: StoreID,
    under wrapping: SymmetricKey
  ) throws -> [UInt8] {
    let box = try AES.GCM.seal(
      key,
      using: wrapping,
      nonce: AES.GCM.Nonce(data: SystemRandom.nonce().bytes),
      authenticating: additionalData(use, store)
    )
    guard let combined = box.combined, combined.count == size else {
      preconditionFailure("A wrapped key of 32 bytes has \(size) bytes.")
    }
    return Array(combined)
  }

  private static func open(
    _ wrapped: [UInt8],
    use: [UInt8],
    in store: StoreID,
    under wrapping: SymmetricKey
  ) -> [UInt8]? {
    guard wrapped.count == size, let box = try? AES.GCM.SealedBox(combined: wrapped),
      let key = try? AES.GCM.open(box, using: wrapping, authenticating: additionalData(use, store))
    else { return nil }
    return Array(key)
  }
}

extension Owner {
  /// The stored form, lowest byte first.
  var bytes: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) } }
}

extension Nonce {
  /// The twelve bytes.
  var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: low >> UInt64(8 * $0)) }
      + (0..<4).map { UInt8(truncatingIfNeeded: high >> UInt32(8 * $0)) }
  }
}
