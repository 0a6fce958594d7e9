import Crypto
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
  func open(_ sealed: [UInt8], under key: OwnerKey, as place: SectionPlace) -> [UInt8]? {
    guard key.commitment == commitment,
      let box = try? AES.GCM.SealedBox(combined: nonce.bytes + sealed),
      let content = try? AES.GCM.open(
        box,
        using: key.secret,
        authenticating: place.additionalData(owner: owner, commitment: commitment)
      )
    else { return nil }
    return Array(content)
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
    var data: [UInt8] = []
    data.reserveCapacity(160)
    data.append(contentsOf: "caselog section 1\0".utf8)
    data.append(contentsOf: stream.description.utf8)
    data.append(0)
    data.append(contentsOf: request.key)
    data.append(UInt8(truncatingIfNeeded: index))
    data.append(UInt8(truncatingIfNeeded: index >> 8))
    data.append(UInt8(truncatingIfNeeded: type))
    data.append(UInt8(truncatingIfNeeded: type >> 8))
    data.append(schema)
    data.append(section)
    data.append(contentsOf: owner.bytes)
    commitment.append(to: &data)
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
