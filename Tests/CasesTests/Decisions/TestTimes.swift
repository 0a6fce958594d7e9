import Cases

/// The moment at which the clock in London shows `time`, on 30 March 2026 unless another day is said.
func moment(_ time: String, on day: String = "2026-03-30") -> Moment {
  guard let moment = try? Moment(words: "\(day)T\(time)+01:00") else {
    preconditionFailure("\(day) \(time) is not a moment of summer time.")
  }
  return moment
}

/// When something happened, known to the minute or the second.
func at(_ time: String, on day: String = "2026-03-30") -> Happened {
  .at(moment(time, on: day))
}

/// A date, or as much of one as is known.
func date(_ words: String) -> CalendarDate {
  guard let date = try? CalendarDate(words: words) else {
    preconditionFailure("\(words) is not a date.")
  }
  return date
}
