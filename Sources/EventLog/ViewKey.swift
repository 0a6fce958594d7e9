import Crypto

/// The key under which views are kept.
///
/// It opens nothing of the log. Whatever is kept in views becomes unreadable once it is replaced, and
/// is then made anew from the log.
public struct ViewKey: Sendable {
  private let secret: SymmetricKey

  init(_ bytes: [UInt8]) { secret = SymmetricKey(data: bytes) }

  /// The first eight bytes, lowest first, of HMAC-SHA-256 over `use`, a zero byte and `bytes`.
  ///
  /// It finds what was kept under the same bytes, and without the key tells nothing about them. Others
  /// may have the same number, once in 2⁶⁴.
  public func digest(of bytes: [UInt8], for use: String) -> UInt64 {
    var code = HMAC<SHA256>(key: secret)
    code.update(data: Array(use.utf8) + [0])
    code.update(data: bytes)
    return code.finalize().prefix(8).enumerated().reduce(0) { number, byte in
      number | UInt64(byte.element) << UInt64(8 * byte.offset)
    }
  }

  /// What seals the rows of one building of the view called `view`; no two buildings have the same.
  ///
  /// HKDF-SHA-256 (RFC 5869) of this key without salt, over "caselog view 1", a zero byte, the name, a
  /// zero byte and the sixteen bytes that `building` is.
  public func seal(of view: String, building: [UInt8]) -> ViewSeal {
    ViewSeal(
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: secret,
        info: Array("caselog view 1\0\(view)\0".utf8) + building,
        outputByteCount: 32
      )
    )
  }
}

extension Log {
  /// The key under which views are kept; made, and durable before this returns, if there is none.
  ///
  /// - Throws: ``KeyError/damaged(_:)`` if the log was opened without the store's key, or the key for
  ///   views does not open; `LMDBError`.
  public func viewKey() throws -> ViewKey {
    guard let keyring else { throw KeyError.damaged("the store") }
    return try keyring.viewKey()
  }
}
