/// Where the fields of a header stand, in bytes from its start.
///
/// All integers are little-endian. Whatever a scan asks for stands in the first 64 bytes, which are
/// one cache line.
enum HeaderLayout {
  static let format = 0
  static let label = 1
  static let type = 2
  static let length = 4
  static let schema = 6
  static let sectionCount = 7
  static let position = 8
  static let stream = 16
  static let version = 24
  static let previous = 32
  static let recorded = 40
  static let happened = 48
  static let happenedOffset = 56
  static let happenedPrecision = 58
  static let channel = 59
  static let presence = 60
  static let rules = 62
  static let actor = 64
  static let role = 72
  static let request = 80
  static let index = 96
  static let count = 98
  static let service = 100
  static let flags = 104
  /// Where the fields begin that not every header has.
  static let rest = 108

  /// What `previous` holds in the first event of a stream.
  static let none = UInt64.max
  /// The largest header there can be: every field and fifteen sections.
  static let largest = rest + 2 * 256 + 65 + 16 + 3 * 8 + 1 + 2 * 16 + 8 + 15 * Section.size
}

/// Which of the fields that not every header has are there.
struct Presence: OptionSet {
  let rawValue: UInt16

  static let origin = Presence(rawValue: 1 << 0)
  static let streamName = Presence(rawValue: 1 << 1)
  static let requestDigest = Presence(rawValue: 1 << 2)
  static let enteredBy = Presence(rawValue: 1 << 3)
  static let actingAs = Presence(rawValue: 1 << 4)
  static let onBehalfOf = Presence(rawValue: 1 << 5)
  static let site = Presence(rawValue: 1 << 6)
  static let lateReason = Presence(rawValue: 1 << 7)
  static let causation = Presence(rawValue: 1 << 8)
  static let correlation = Presence(rawValue: 1 << 9)
  static let corrects = Presence(rawValue: 1 << 10)

  /// Every bit that has a meaning.
  static let known = Presence(rawValue: (1 << 11) - 1)
}
