/// A time with its offset, as somebody said it, once it is sure that London's clock showed it.
struct SaidTime {
  /// What the clock showed.
  let local: LocalTime

  /// The offset that was said.
  let offset: Offset

  /// The instant.
  var instant: Instant {
    let seconds = local.seconds - Int64(offset.minutes) * 60
    return Instant(microseconds: seconds * 1_000_000 + (local.microsecond ?? 0))
  }

  /// The time that `words` say.
  init(words: String) throws(MomentProblem) {
    let text = words.utf8.span
    let (end, offset) = try Offset.read(text)
    local = try LocalTime(text.extracting(..<end))
    guard let offset else { throw Self.problem(withoutOffset: local) }
    self.offset = offset
    guard Self.isLondons(offset, at: instant) else { throw Self.problem(with: offset, of: local) }
  }

  /// Whether `offset` is UTC's or London's at `instant`; before 1996 both 0 and 60 minutes are.
  static func isLondons(_ offset: Offset, at instant: Instant) -> Bool {
    switch offset {
    case .utc: true
    case .ahead(let minutes) where instant < Self.ruled: minutes == 0 || minutes == 60
    case .ahead(let minutes): minutes == London.offset(at: instant)
    }
  }

  /// When 1996 began.
  private static let ruled = Instant(seconds: 820_454_400)

  private static func problem(withoutOffset local: LocalTime) -> MomentProblem {
    switch London.reading(local.day, second: local.second) {
    case .once(_, let offset): .noOffset(expected: Offset.ahead(offset).words)
    case .twice: .twice
    case .never: .skipped
    }
  }

  private static func problem(with offset: Offset, of local: LocalTime) -> MomentProblem {
    switch London.reading(local.day, second: local.second) {
    case .once(let instant, _) where instant < ruled: .notLondon(expected: "+00:00 or +01:00")
    case .once(_, let offset): .notLondon(expected: Offset.ahead(offset).words)
    case .twice: .notLondon(expected: "+01:00 or +00:00")
    case .never: .skipped
    }
  }
}
