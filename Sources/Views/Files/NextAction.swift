public import Cases

/// Something that somebody has to do, and by when.
public struct NextAction: Hashable, Sendable {
  /// What: a verb and a reference, never anything personal.
  public let words: String
  /// By when, as exactly as it is known; `nil` if there is no time for it.
  public let due: Happened?

  /// Something to do.
  public init(_ words: String, due: Happened? = nil) {
    self.words = words
    self.due = due
  }

  /// Something to do by `due`.
  init(_ words: String, due: Instant?) {
    self.init(words, due: due.map(Happened.init))
  }

  /// Something to do by the end of a day.
  init(_ words: String, due: CalendarDate?) {
    self.init(words, due: due.map(Happened.on))
  }

  /// Whether the last instant at which it could have been done in time has passed at `instant`.
  public func isOverdue(at instant: Instant) -> Bool {
    due.map { $0.latest < instant } ?? false
  }
}

extension NextAction {
  /// `actions` by what is due first, those without a time last, otherwise in the order given.
  static func sorted(_ actions: [NextAction]) -> [NextAction] {
    actions.enumerated().sorted { left, right in
      let times = (left.element.due?.latest ?? .latest, right.element.due?.latest ?? .latest)
      return times.0 == times.1 ? left.offset < right.offset : times.0 < times.1
    }.map(\.element)
  }
}

extension Happened {
  /// A computed instant, as London's clock shows it.
  init(_ instant: Instant) {
    let isWhole = instant.seconds % 60 == 0
    self = .at(
      Moment(
        seconds: instant.seconds,
        offset: London.offset(at: instant),
        precision: isWhole ? .minute : .second
      )
    )
  }
}
