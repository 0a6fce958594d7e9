import Crypto
import FoundationEssentials
import LMDB
import TransparencyLog

/// A request whose sections have been sealed, ready for the one writer.
///
/// Sealing needs neither position nor version, so it happens before the writer is asked.
public struct SealedRequest: Sendable {
  let id: RequestID
  let request: [UInt8]
  let digest: RequestDigest
  let expectations: [Expectation]
  let events: [SealedEvent]
  let decided: Int64
}

struct SealedEvent: Sendable {
  let stream: StreamName
  let description: EventDescription
  let sections: [Section]
  let contents: [[UInt8]]
}

extension Section {
  /// Seals `content` for the section `number` of an event.
  ///
  /// AES-256-GCM under the owner's key with a random nonce. The additional data is what is known of
  /// the event before it has a place, so that a section cannot be moved: "caselog section 1"; a zero
  /// byte; the name of the stream; a zero byte; the command id, 16 bytes; the index in the command, 2;
  /// the type, 2; the version of the type's listing, 1; the number of the section, 1; the owner, 8;
  /// the key's commitment, 32; integers lowest byte first. The sealed bytes are ciphertext and tag.
  static func seal(
    _ content: [UInt8],
    for owner: Owner,
    under key: OwnerKey,
    as place: SectionPlace
  ) throws -> (section: Section, sealed: [UInt8]) {
    let nonce = SystemRandom.nonce()
    let box = try AES.GCM.seal(
      content,
      using: key.secret,
      nonce: AES.GCM.Nonce(data: nonce.bytes),
      authenticating: place.additionalData(owner: owner, commitment: key.commitment)
    )
    guard let combined = box.combined, combined.count == content.count + 28 else {
      preconditionFailure("A sealed section is nonce, ciphertext and tag.")
    }
    let sealed = [UInt8](combined.dropFirst(12))
    let section = Section(
      owner: owner,
      commitment: key.commitment,
      nonce: nonce,
      length: UInt32(sealed.count),
      digest: sha256(sealed.span)
    )
    return (section, sealed)
  }

  /// Opens `sealed`, or answers `nil` if it is not what was sealed here.
  func open(_ sealed: Span<UInt8>, under key: OwnerKey, as place: SectionPlace) -> [UInt8]? {
    guard key.commitment == commitment else { return nil }
    var combined = [UInt8](repeating: 0, count: 12 + sealed.count)
    var bytes = combined.mutableSpan
    bytes.store(nonce.low, at: 0)
    bytes.store(nonce.high, at: 8)
    bytes.store(sealed, at: 12)
    guard let box = try? AES.GCM.SealedBox(combined: combined),
      let content = try? AES.GCM.open(
        box,
        using: key.secret,
        authenticating: place.additionalData(owner: owner, commitment: commitment)
      )
    else { return nil }
    return Array(copying: content.span)
  }
}

/// Where a section stands, as far as it is known before its event has a place.
struct SectionPlace {
  let stream: StreamName
  let request: RequestID
  let index: UInt16
  let type: UInt16
  let schema: UInt8
  let section: UInt8

  fileprivate func additionalData(owner: Owner, commitment: Hash) -> [UInt8] {
    let title = "caselog section 1\0"
    let name = stream.description
    let start = title.utf8.count + name.utf8.count + 1
    var data = [UInt8](repeating: 0, count: start + 62)
    var bytes = data.mutableSpan
    bytes.store(title.utf8.span, at: 0)
    bytes.store(name.utf8.span, at: title.utf8.count)
    bytes.store(request.high.byteSwapped, at: start)
    bytes.store(request.low.byteSwapped, at: start + 8)
    bytes.store(index, at: start + 16)
    bytes.store(type, at: start + 18)
    bytes[start + 20] = schema
    bytes[start + 21] = section
    bytes.store(owner.bits, at: start + 22)
    bytes.store(commitment, at: start + 30)
    return data
  }
}

extension SectionPlace {
  /// The place of a section of the event with `header`.
  init(_ header: Header, in stream: StreamName, section: Int) {
    self.init(
      stream: stream,
      request: header.request,
      index: header.index,
      type: header.description.type,
      schema: header.description.schema,
      section: UInt8(section)
    )
  }
}
