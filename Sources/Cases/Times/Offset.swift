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

  /// Splits `words` into what a clock shows and the offset, if there is one.
  static func split(_ words: String) throws(MomentProblem) -> (Substring, Offset?) {
    if words.last == "Z" { return (words.dropLast(), .utc) }
    guard let time = words.firstIndex(of: "T") else { throw .notAMoment }
    guard let sign = words[time...].firstIndex(where: { $0 == "+" || $0 == "-" }) else {
      return (words[...], nil)
    }
    let parts = words[sign...].dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hours = digits(parts[0], count: 2), hours < 24,
      let minutes = digits(parts[1], count: 2), minutes < 60
    else { throw .notAMoment }
    let size = Int16(hours * 60 + minutes)
    guard words[sign] == "-" else { return (words[..<sign], .ahead(size)) }
    // RFC 3339, section 4.3: -00:00 says that the offset is not known.
    return (words[..<sign], size == 0 ? nil : .ahead(-size))
  }
}
