import Crypto
import CryptoExtras
import TransparencyLog

/// What unlocks a store: whoever has it can read everything.
public enum Unlocking: Sendable {
  /// The key file at this path.
  case keyFile(path: String)
  /// A passphrase, in UTF-8.
  case passphrase(String)
}

/// How a store is unlocked, as its keys environment says it: the value of the row `unlock`.
///
/// With a key file: 1; SHA-256("caselog store key 1" ‖ store key), 32 bytes. With a passphrase: 2;
/// the same 32 bytes; the exponent of scrypt's N, 1 byte; its r, 1 byte; its p, 1 byte; its salt, 16
/// bytes; and the store key sealed under what scrypt gives: nonce, 12, ciphertext, 32, and tag, 16.
struct Lock {
  let check: Hash
  let scrypt: Scrypt?

  /// Parameters of RFC 7914 and the store key wrapped with them.
  struct Scrypt {
    let exponent: UInt8
    let blockSize: UInt8
    let parallelism: UInt8
    let salt: [UInt8]
    let wrapped: [UInt8]
  }

  /// The lock that `unlocking` opens, made for `key`.
  init(for key: [UInt8], store: StoreID, unlocking: Unlocking) throws {
    check = Self.check(of: key)
    switch unlocking {
    case .keyFile: scrypt = nil
    case .passphrase(let passphrase):
      let salt = SystemRandom.bytes(16)
      let wrapping = try Self.derive(passphrase, salt: salt, exponent: 17, blockSize: 8, 1)
      let wrapped = try WrappedKey.wrap(key, of: "store", in: store, under: wrapping)
      scrypt = Scrypt(exponent: 17, blockSize: 8, parallelism: 1, salt: salt, wrapped: wrapped)
    }
  }

  /// The lock that the row says, or `nil` if it says none.
  init?(row: [UInt8]) {
    guard row.count >= 33, let check = Hash(row.span.extracting(1..<33)) else { return nil }
    self.check = check
    switch (row[0], row.count) {
    case (1, 33): scrypt = nil
    case (2, 112):
      guard (10...22).contains(row[33]), (1...32).contains(row[34]), (1...16).contains(row[35])
      else { return nil }
      scrypt = Scrypt(
        exponent: row[33],
        blockSize: row[34],
        parallelism: row[35],
        salt: Array(row[36..<52]),
        wrapped: Array(row[52...])
      )
    default: return nil
    }
  }

  /// The bytes of the row.
  var row: [UInt8] {
    guard let scrypt else { return [1] + check.bytes }
    return [2] + check.bytes + [scrypt.exponent, scrypt.blockSize, scrypt.parallelism]
      + scrypt.salt + scrypt.wrapped
  }

  /// The store key, if `unlocking` is the right one.
  func storeKey(
    of store: StoreID,
    in directory: String,
    unlocking: Unlocking
  ) throws -> [UInt8] {
    let key: [UInt8]
    switch (unlocking, scrypt) {
    case (.keyFile(let path), nil):
      key = try KeyFile.read(from: path, for: store, outside: directory).key
    case (.passphrase(let passphrase), let scrypt?):
      let wrapping = try Self.derive(
        passphrase,
        salt: scrypt.salt,
        exponent: scrypt.exponent,
        blockSize: scrypt.blockSize,
        scrypt.parallelism
      )
      do throws(KeyError) {
        key = try WrappedKey.unwrap(scrypt.wrapped, of: "store", in: store, under: wrapping)
      } catch { throw KeyError.wrongKey }
    case (.keyFile, _?): throw KeyError.otherUnlocking(isPassphrase: true)
    case (.passphrase, nil): throw KeyError.otherUnlocking(isPassphrase: false)
    }
    guard Self.check(of: key) == check else { throw KeyError.wrongKey }
    return key
  }

  private static func check(of key: [UInt8]) -> Hash {
    sha256((Array("caselog store key 1".utf8) + key).span)
  }

  private static func derive(
    _ passphrase: String,
    salt: [UInt8],
    exponent: UInt8,
    blockSize: UInt8,
    _ parallelism: UInt8
  ) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: Array(passphrase.utf8),
      salt: salt,
      outputByteCount: 32,
      rounds: 1 << Int(exponent),
      blockSize: Int(blockSize),
      parallelism: Int(parallelism)
    )
  }
}
