import Cases
import EventLog

// How the domain's words stand in headers: each pair of initialisers is an inverse.

extension StreamName {
  /// The name under which a stream of the domain is stored: the same words.
  init(_ stream: StreamID) {
    guard let name = StreamName(stream.words) else {
      preconditionFailure("Every stream of the domain has a name that can be stored.")
    }
    self = name
  }
}

extension StreamID {
  /// The stream of the domain that is stored under `name`; `nil` if it is none.
  init?(_ name: StreamName) {
    guard let stream = try? StreamID(words: name.description) else { return nil }
    self = stream
  }
}

extension RequestID {
  /// The id of a command.
  init(_ command: CommandID) { self.init(high: command.high, low: command.low) }
}

extension CommandID {
  /// The command that a request was.
  init(_ request: RequestID) { self.init(high: request.high, low: request.low) }
}

extension PackedReference {
  /// The stored form of a reference of the domain.
  init(_ reference: some Reference) {
    guard let packed = PackedReference(reference.text) else {
      preconditionFailure("Every reference of the domain has a stored form.")
    }
    self = packed
  }
}

extension ShortCode {
  /// The stored form of a role.
  init(_ role: RoleCode) { self.init(checked: role.text) }

  /// The stored form of a site.
  init(_ site: SiteCode) { self.init(checked: site.text) }

  private init(checked text: String) {
    guard let code = ShortCode(text) else {
      preconditionFailure("Every role and site of the domain has a stored form.")
    }
    self = code
  }
}

extension HappenedTime {
  /// The stored form of a time.
  init(_ happened: Happened) {
    let stored: HappenedTime? =
      switch happened {
      case .at(let moment):
        HappenedTime(
          value: moment.seconds,
          offset: moment.offset,
          precision: moment.precision == .minute ? .minute : .second
        )
      case .on(let date):
        HappenedTime(
          value: date.year * 10_000 + date.month * 100 + date.day,
          offset: 0,
          precision: Precision(date.precision)
        )
      }
    guard let stored else { preconditionFailure("Every time of the domain has a stored form.") }
    self = stored
  }
}

extension HappenedTime.Precision {
  fileprivate init(_ precision: CalendarDate.Precision) {
    switch precision {
    case .unknown: self = .unknown
    case .year: self = .year
    case .month: self = .month
    case .day: self = .day
    }
  }
}

extension Happened {
  /// The time that is stored as `time`.
  init(_ time: HappenedTime) {
    switch time.precision {
    case .minute: self = .at(Moment(seconds: time.value, offset: time.offset, precision: .minute))
    case .second: self = .at(Moment(seconds: time.value, offset: time.offset, precision: .second))
    case .unknown, .year, .month, .day:
      let (year, month, day) = (time.value / 10_000, time.value / 100 % 100, time.value % 100)
      self = .on(CalendarDate(checkedYear: year, month: month, day: day))
    }
  }
}
