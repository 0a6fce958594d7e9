import LMDB
import TransparencyLog

extension Header {
  /// The header that begins `bytes`, which may go on after it.
  ///
  /// Only what ``encode(into:)`` writes is read; everything else is refused.
  ///
  /// - Throws: ``HeaderDamage`` that names what is wrong and where.
  public init(decoding bytes: Span<UInt8>) throws(HeaderDamage) {
    let length = try Header.length(of: bytes)
    var reader = HeaderReader(end: length, presence: bytes)
    guard reader.presence.isSubset(of: .known) else {
      throw HeaderDamage(.unknown("field"), at: HeaderLayout.presence)
    }
    position = Position(bytes.littleEndian(UInt64.self, at: HeaderLayout.position))
    stream = bytes.littleEndian(UInt64.self, at: HeaderLayout.stream)
    version = bytes.littleEndian(UInt64.self, at: HeaderLayout.version)
    let before = bytes.littleEndian(UInt64.self, at: HeaderLayout.previous)
    previous = before == HeaderLayout.none ? nil : Position(before)
    recorded = bytes.littleEndian(Int64.self, at: HeaderLayout.recorded)
    request = bytes.requestID(at: HeaderLayout.request)
    index = bytes.littleEndian(UInt16.self, at: HeaderLayout.index)
    count = bytes.littleEndian(UInt16.self, at: HeaderLayout.count)
    guard version > 0, (version == 1) == (previous == nil) else {
      throw HeaderDamage(.contradiction("version and previous position"), at: HeaderLayout.version)
    }
    if let previous, previous >= position {
      throw HeaderDamage(
        .contradiction("position and previous position"),
        at: HeaderLayout.previous
      )
    }
    guard index < count else {
      throw HeaderDamage(.contradiction("index and number of events"), at: HeaderLayout.index)
    }
    var description = try EventDescription(fixed: bytes)
    origin = try reader.label(bytes, .origin)
    streamName = try reader.streamName(bytes)
    requestDigest = try reader.requestDigest(bytes)
    description.enteredBy = try reader.reference(bytes, .enteredBy)
    description.actingAs = try reader.label(bytes, .actingAs)
    description.onBehalfOf = try reader.reference(bytes, .onBehalfOf)
    description.site = try reader.code(bytes, .site)
    description.lateReason = try reader.lateReason(bytes)
    description.causation = try reader.requestID(bytes, .causation)
    description.correlation = try reader.requestID(bytes, .correlation)
    description.corrects = try reader.position(bytes, .corrects)
    self.description = description
    sections = try reader.sections(bytes)
    guard reader.presence.contains(.origin) == (position.number == 0),
      reader.presence.contains(.streamName) == (version == 1),
      reader.presence.contains(.requestDigest) == (index == 0)
    else {
      throw HeaderDamage(.contradiction("fields of a first event"), at: HeaderLayout.presence)
    }
    if let corrected = description.corrects, corrected >= position {
      throw HeaderDamage(.contradiction("position and corrected position"), at: 0)
    }
  }

  /// The length that the header at the start of `bytes` gives itself, once it is sure to fit there.
  static func length(of bytes: Span<UInt8>) throws(HeaderDamage) -> Int {
    guard bytes.count >= HeaderLayout.rest else { throw HeaderDamage(.ends, at: bytes.count) }
    guard bytes[HeaderLayout.format] == format else {
      throw HeaderDamage(.unknown("format"), at: HeaderLayout.format)
    }
    let length = Int(bytes.littleEndian(UInt16.self, at: HeaderLayout.length))
    guard (HeaderLayout.rest...bytes.count).contains(length) else {
      throw HeaderDamage(.ends, at: HeaderLayout.length)
    }
    return length
  }
}

extension EventDescription {
  /// What the first 108 bytes of a header say.
  init(fixed bytes: Span<UInt8>) throws(HeaderDamage) {
    guard let label = SecurityLabel(rawValue: bytes[HeaderLayout.label]) else {
      throw HeaderDamage(.unknown("label"), at: HeaderLayout.label)
    }
    guard
      let precision = HappenedTime.Precision(rawValue: bytes[HeaderLayout.happenedPrecision]),
      let happened = HappenedTime(
        value: bytes.littleEndian(Int64.self, at: HeaderLayout.happened),
        offset: bytes.littleEndian(Int16.self, at: HeaderLayout.happenedOffset),
        precision: precision
      )
    else { throw HeaderDamage(.unknown("time"), at: HeaderLayout.happened) }
    guard
      let actor = PackedReference(bits: bytes.littleEndian(UInt64.self, at: HeaderLayout.actor))
    else { throw HeaderDamage(.unknown("actor"), at: HeaderLayout.actor) }
    guard let role = ShortCode(bits: bytes.littleEndian(UInt64.self, at: HeaderLayout.role)) else {
      throw HeaderDamage(.unknown("role"), at: HeaderLayout.role)
    }
    self.init(
      type: bytes.littleEndian(UInt16.self, at: HeaderLayout.type),
      schema: bytes[HeaderLayout.schema],
      happened: happened,
      actor: actor,
      role: role,
      channel: bytes[HeaderLayout.channel],
      rules: bytes.littleEndian(UInt16.self, at: HeaderLayout.rules),
      service: bytes.littleEndian(UInt32.self, at: HeaderLayout.service)
    )
    guard type > 0, schema > 0 else {
      throw HeaderDamage(.unknown("type"), at: HeaderLayout.type)
    }
    self.label = label
    flags = bytes.littleEndian(UInt32.self, at: HeaderLayout.flags)
  }
}
