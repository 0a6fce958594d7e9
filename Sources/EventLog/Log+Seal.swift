import Crypto
import TransparencyLog

extension Log {
  /// Seals `request` for ``append(_:)``.
  ///
  /// Keys that its owners have never had are made, and durable, before this returns.
  ///
  /// - Throws: ``LogError/locked`` without a key, ``LogError/unusableRequest(reason:)`` if no log can
  ///   hold it, ``KeyError/erased(_:)`` if an owner has been erased.
  public func seal(_ request: AppendRequest) throws -> SealedRequest {
    guard let keyring else { throw LogError.locked }
    guard let owner = request.events.first?.sections.first?.owner else {
      throw LogError.unusableRequest(reason: "its first event has no section")
    }
    guard request.events.count <= Int(UInt16.max) else {
      throw LogError.unusableRequest(reason: "it has more than \(UInt16.max) events")
    }
    try keyring.makeKeys(of: request.events.flatMap { $0.sections.map(\.owner) })
    var events: [SealedEvent] = []
    events.reserveCapacity(request.events.count)
    for (index, event) in request.events.enumerated() {
      events.append(try seal(event, of: request.id, index: UInt16(index), with: keyring))
    }
    return SealedRequest(
      id: request.id,
      request: request.request,
      digest: RequestDigest(of: request.request, under: try keyring.key(of: owner)),
      expectations: request.expectations,
      events: events,
      decided: request.decided
    )
  }

  /// Makes, in one durable commit, the keys that `owners` have never had.
  ///
  /// Sealing does it too, owner by owner; many new owners at once are cheaper here.
  public func makeKeys(of owners: [Owner]) throws {
    guard let keyring else { throw LogError.locked }
    try keyring.makeKeys(of: owners)
  }

  private func seal(
    _ event: ProposedEvent,
    of request: RequestID,
    index: UInt16,
    with keyring: Keyring
  ) throws -> SealedEvent {
    guard event.sections.count <= 15 else {
      throw LogError.unusableRequest(reason: "an event has more than 15 sections")
    }
    guard event.description.isStorable else {
      throw LogError.unusableRequest(
        reason: "what stands in clear about an event has no stored form"
      )
    }
    var sections: [Section] = []
    var contents: [[UInt8]] = []
    for (number, part) in event.sections.enumerated() {
      let place = SectionPlace(
        stream: event.stream,
        request: request,
        index: index,
        type: event.description.type,
        schema: event.description.schema,
        section: UInt8(number)
      )
      let (section, sealed) = try Section.seal(
        part.content,
        for: part.owner,
        under: try keyring.key(of: part.owner),
        as: place
      )
      sections.append(section)
      contents.append(sealed)
    }
    return SealedEvent(
      stream: event.stream,
      description: event.description,
      sections: sections,
      contents: contents
    )
  }
}

extension EventDescription {
  /// Whether every field has a value that a header can hold.
  fileprivate var isStorable: Bool {
    let isActingAsStorable =
      actingAs.map { text in
        (1...24).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
      } ?? true
    return type > 0 && schema > 0 && isActingAsStorable
  }
}

extension RequestDigest {
  /// The digest of `request` under the key of its first section's owner (RFC 2104, SHA-256).
  init(of request: [UInt8], under key: OwnerKey) {
    let code = Array(HMAC<SHA256>.authenticationCode(for: request, using: key.secret))
    func word(_ start: Int) -> UInt64 {
      (0..<8).reduce(0) { $0 | UInt64(code[start + $1]) << UInt64(8 * $1) }
    }
    self.init(low: word(0), high: word(8))
  }
}
