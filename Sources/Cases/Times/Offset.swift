/// An offset from UTC as it is written at the end of a moment.
enum Offset: Equatable {
  /// `Z`: the time is UTC's, wherever it was said.
  case utc

  /// `+01:00` and the like: so many minutes ahead of UTC.
  case ahead(Int16)

  /// Minutes ahead of UTC.
  var minutes: Int16 {
    switch self {
    case .utc: 0
    case .ahead(let minutes): minutes
    }
  }

  /// As in `Z` and `+01:00`.
  var words: String {
    switch self {
    case .utc: "Z"
    case .ahead(let minutes):
      "\(minutes < 0 ? "-" : "+")\(padded(Int64(minutes.magnitude / 60), to: 2)):"
        + padded(Int64(minutes.magnitude % 60), to: 2)
    }
  }

  /// The offset at the end of `text`, if there is one, and where what a clock shows ends before it.
  static func read(_ text: Span<UInt8>) throws(MomentProblem) -> (end: Int, offset: Offset?) {
    let count = text.count
    if count > 0, text[count - 1] == UInt8(ascii: "Z") { return (count - 1, .utc) }
    let signs = [UInt8(ascii: "+"), UInt8(ascii: "-")]
    guard let time = text.indices.first(where: { text[$0] == UInt8(ascii: "T") }) else {
      throw .notAMoment
    }
    guard let sign = (time..<count).first(where: { signs.contains(text[$0]) }) else {
      return (count, nil)
    }
    guard count == sign + 6, text[sign + 3] == UInt8(ascii: ":"),
      let hours = digits(text, sign + 1..<sign + 3), hours < 24,
      let minutes = digits(text, sign + 4..<sign + 6), minutes < 60
    else { throw .notAMoment }
    let size = Int16(hours * 60 + minutes)
    guard text[sign] == UInt8(ascii: "-") else { return (sign, .ahead(size)) }
    // RFC 3339, section 4.3: -00:00 says that the offset is not known.
    return (sign, size == 0 ? nil : .ahead(-size))
  }
}
