import LMDB
import TransparencyLog

extension Header {
  /// Writes the header at the start of `bytes` and returns how many bytes it takes.
  ///
  /// All integers are little-endian. Every header begins with 108 bytes:
  ///
  /// | at | bytes | what |
  /// |---:|---:|---|
  /// | 0 | 1 | format: 1 |
  /// | 1 | 1 | label: 0 normal, 1 restricted, 2 sealed |
  /// | 2 | 2 | type |
  /// | 4 | 2 | length of the whole header |
  /// | 6 | 1 | version of the type's listing, from 1 |
  /// | 7 | 1 | how many sections: 0 to 15 |
  /// | 8 | 8 | position |
  /// | 16 | 8 | ordinal of the stream |
  /// | 24 | 8 | version in the stream, from 1 |
  /// | 32 | 8 | position of the stream's previous event; all bits set in its first |
  /// | 40 | 8 | recorded: microseconds since 1970, UTC |
  /// | 48 | 11 | happened: see ``HappenedTime`` |
  /// | 59 | 1 | channel |
  /// | 60 | 2 | presence: which of the fields below are there |
  /// | 62 | 2 | version of the rules |
  /// | 64 | 8 | actor: see ``PackedReference`` |
  /// | 72 | 8 | role: see ``ShortCode`` |
  /// | 80 | 16 | command id, in the order of its text |
  /// | 96 | 2 | index in the command, from 0 |
  /// | 98 | 2 | how many events the command gave, from 1 |
  /// | 100 | 4 | version of the service description |
  /// | 104 | 4 | flags |
  ///
  /// Then, each only if its bit of `presence` is set, in this order: origin (bit 0, at position 0
  /// and nowhere else: one byte of length, then 1 to 255 bytes of printable ASCII); name of the
  /// stream (bit 1, at version 1 and nowhere else: one byte of length, then the name); digest of the
  /// request (bit 2, at index 0 and nowhere else: 16 bytes); entered by (bit 3: 8 bytes); acting as
  /// (bit 4: one byte of length, then 1 to 255 bytes of printable ASCII); on behalf of (bit 5: 8); site (bit 6: 8); late reason (bit 7: 1 byte, not 0);
  /// causation (bit 8: 16); correlation (bit 9: 16); position of the event corrected (bit 10: 8).
  ///
  /// Then for every section 88 bytes: owner, 8; key commitment, 32; nonce, 12; length of the sealed
  /// bytes with their tag, 4; SHA-256 of them, 32.
  ///
  /// Bits of `presence` from 11 up are zero. A future format has another first byte; a reader
  /// refuses what it does not know, so nothing is ever skipped.
  ///
  /// Law: `Header(decoding: encoded) == self`, and no other bytes decode to `self`.
  func encode(into bytes: inout MutableSpan<UInt8>) -> Int {
    let present = presence
    bytes.store(Header.format, at: HeaderLayout.format)
    bytes.store(description.label.rawValue, at: HeaderLayout.label)
    bytes.store(description.type, at: HeaderLayout.type)
    bytes.store(description.schema, at: HeaderLayout.schema)
    bytes.store(UInt8(sections.count), at: HeaderLayout.sectionCount)
    bytes.store(position.number, at: HeaderLayout.position)
    bytes.store(stream, at: HeaderLayout.stream)
    bytes.store(version, at: HeaderLayout.version)
    bytes.store(previous?.number ?? HeaderLayout.none, at: HeaderLayout.previous)
    bytes.store(recorded, at: HeaderLayout.recorded)
    bytes.store(description.happened.value, at: HeaderLayout.happened)
    bytes.store(description.happened.offset, at: HeaderLayout.happenedOffset)
    bytes.store(description.happened.precision.rawValue, at: HeaderLayout.happenedPrecision)
    bytes.store(description.channel, at: HeaderLayout.channel)
    bytes.store(present.rawValue, at: HeaderLayout.presence)
    bytes.store(description.rules, at: HeaderLayout.rules)
    bytes.store(description.actor.bits, at: HeaderLayout.actor)
    bytes.store(description.role.bits, at: HeaderLayout.role)
    bytes.store(request, at: HeaderLayout.request)
    bytes.store(index, at: HeaderLayout.index)
    bytes.store(count, at: HeaderLayout.count)
    bytes.store(description.service, at: HeaderLayout.service)
    bytes.store(description.flags, at: HeaderLayout.flags)
    var end = HeaderLayout.rest
    encodePresentFields(into: &bytes, &end)
    for section in sections {
      section.encode(into: &bytes, at: end)
      end += Section.size
    }
    bytes.store(UInt16(end), at: HeaderLayout.length)
    return end
  }

  private var presence: Presence {
    var present: Presence = []
    if origin != nil { present.insert(.origin) }
    if streamName != nil { present.insert(.streamName) }
    if requestDigest != nil { present.insert(.requestDigest) }
    if description.enteredBy != nil { present.insert(.enteredBy) }
    if description.actingAs != nil { present.insert(.actingAs) }
    if description.onBehalfOf != nil { present.insert(.onBehalfOf) }
    if description.site != nil { present.insert(.site) }
    if description.lateReason != 0 { present.insert(.lateReason) }
    if description.causation != nil { present.insert(.causation) }
    if description.correlation != nil { present.insert(.correlation) }
    if description.corrects != nil { present.insert(.corrects) }
    return present
  }

  private func encodePresentFields(into bytes: inout MutableSpan<UInt8>, _ end: inout Int) {
    func put(_ value: some FixedWidthInteger & BitwiseCopyable) {
      bytes.store(value, at: end)
      end += value.bitWidth / 8
    }
    func put(_ text: String) {
      put(UInt8(text.utf8.count))
      for byte in text.utf8 { put(byte) }
    }
    func put(_ id: RequestID) {
      bytes.store(id, at: end)
      end += 16
    }
    if let origin { put(origin) }
    if let streamName { put(streamName.description) }
    if let requestDigest {
      put(requestDigest.low)
      put(requestDigest.high)
    }
    if let enteredBy = description.enteredBy { put(enteredBy.bits) }
    if let actingAs = description.actingAs { put(actingAs) }
    if let onBehalfOf = description.onBehalfOf { put(onBehalfOf.bits) }
    if let site = description.site { put(site.bits) }
    if description.lateReason != 0 { put(description.lateReason) }
    if let causation = description.causation { put(causation) }
    if let correlation = description.correlation { put(correlation) }
    if let corrects = description.corrects { put(corrects.number) }
  }
}

extension Section {
  fileprivate func encode(into bytes: inout MutableSpan<UInt8>, at start: Int) {
    bytes.store(owner.bits, at: start)
    bytes.store(commitment, at: start + 8)
    bytes.store(nonce.low, at: start + 40)
    bytes.store(nonce.high, at: start + 48)
    bytes.store(length, at: start + 52)
    bytes.store(digest, at: start + 56)
  }
}

extension MutableSpan<UInt8> {
  fileprivate mutating func store(_ id: RequestID, at offset: Int) {
    store(id.high.byteSwapped, at: offset)
    store(id.low.byteSwapped, at: offset + 8)
  }
}
