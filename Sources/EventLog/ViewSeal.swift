import Crypto
import FoundationEssentials
import LMDB

/// Seals the rows of one building of a view, and opens them.
public struct ViewSeal: Sendable {
  private let key: SymmetricKey

  init(_ key: SymmetricKey) { self.key = key }

  /// Seals `content` together with what stands in clear beside it.
  ///
  /// AES-256-GCM with a random nonce: the nonce, 12 bytes; the ciphertext; the tag, 16 bytes.
  public func seal(_ content: [UInt8], beside clear: [UInt8]) throws -> [UInt8] {
    let nonce = try AES.GCM.Nonce(data: SystemRandom.nonce().bytes)
    let box = try AES.GCM.seal(content, using: key, nonce: nonce, authenticating: clear)
    guard let combined = box.combined else {
      preconditionFailure("A box with a nonce of twelve bytes has a combined form.")
    }
    return [UInt8](combined)
  }

  /// Opens `sealed`, or answers `nil` if it is not what was sealed beside `clear`.
  public func open(_ sealed: [UInt8], beside clear: [UInt8]) -> [UInt8]? {
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      let content = try? AES.GCM.open(box, using: key, authenticating: clear)
    else { return nil }
    return Array(copying: content.span)
  }
}
