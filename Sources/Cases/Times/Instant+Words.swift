extension Instant {
  /// The instant that `words` say: a day, a time and an offset, and up to six digits after the
  /// second, as in `2026-03-29T09:16:00.250+01:00`.
  ///
  /// - Throws: what is wrong with the words.
  public init(words: String) throws(WordProblem) {
    do throws(MomentProblem) {
      self = try SaidTime(words: words).instant
    } catch {
      throw error.problem
    }
  }

  /// The instant in London's time, as in `2026-03-29T09:16:00+01:00`; with a fraction if there is
  /// one.
  public var words: String {
    words(ahead: London.offset(at: self))
  }

  /// The instant in UTC, as in `2026-03-29T08:16:00Z`; with a fraction if there is one.
  public var wordsInUTC: String {
    local(offset: 0) + "Z"
  }

  private func words(ahead offset: Int16) -> String {
    local(offset: offset) + Offset.ahead(offset).words
  }

  private func local(offset: Int16) -> String {
    let local = LocalTime(at: self, offset: offset)
    let fraction = local.microsecond.flatMap { $0 == 0 ? nil : "." + padded($0, to: 6) }
    return local.words(to: .second) + (fraction ?? "")
  }
}

extension Instant: CustomStringConvertible {
  /// The instant in London's time.
  public var description: String { words }
}
