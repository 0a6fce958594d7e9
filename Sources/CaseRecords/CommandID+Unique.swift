public import Cases

extension CommandID {
  /// A new id made at `now`: a UUIDv7 (RFC 9562, section 5.7).
  ///
  /// 48 bits of milliseconds since 1970, the version, 12 random bits, the variant, 62 random bits; so
  /// ids made later sort later, and are cheap to keep in order.
  public static func unique(at now: Instant) -> CommandID {
    var random = SystemRandomNumberGenerator()
    let milliseconds = UInt64(max(0, now.microseconds / 1000)) & 0xFFFF_FFFF_FFFF
    return CommandID(
      high: milliseconds << 16 | 0x7000 | random.next() & 0x0FFF,
      low: 0x8000_0000_0000_0000 | random.next() & 0x3FFF_FFFF_FFFF_FFFF
    )
  }
}
