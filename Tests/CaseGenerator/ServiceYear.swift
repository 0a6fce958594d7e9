import Cases
import TestSupport

/// The cases of a service, one after the other, and their lines in the order in which they were
/// recorded.
///
/// Cases begin all day long, so that many are under way at a time. A line goes out once no case can
/// begin before it any more.
struct ServiceYear {
  private var random: SplitMix64
  private var cases = 0
  private var start = London.start(of: CalendarDate(checkedYear: 2026, month: 1, day: 5))

  /// What will be recorded, the latest first, so that the next one is taken from the end.
  private var waiting: [GeneratedLine] = []

  /// How many cases begin; `nil` if there is no end.
  private let limit: Int?

  /// The cases that come of `seed`.
  init(seed: UInt64, cases limit: Int? = nil) {
    random = SplitMix64(seed: seed)
    self.limit = limit
  }

  /// The next line; `nil` after the last of the last case.
  mutating func next() throws(GenerationProblem) -> GeneratedLine? {
    while true {
      if let line = waiting.last, line.recorded < start { return waiting.removeLast() }
      guard limit.map({ cases < $0 }) ?? true else { return waiting.popLast() }
      try begin()
    }
  }

  private mutating func begin() throws(GenerationProblem) {
    cases += 1
    var story = Story(number: cases, beginning: start, seed: random.next())
    try story.tell()
    for line in story.lines { insert(line) }
    start = start.advanced(by: .seconds(60 * Int64.random(in: 20...160, using: &random)))
  }

  /// Puts `line` after everything that was recorded at the same time or before.
  private mutating func insert(_ line: GeneratedLine) {
    var low = 0
    var high = waiting.count
    while low < high {
      let middle = (low + high) / 2
      if waiting[middle].recorded > line.recorded { low = middle + 1 } else { high = middle }
    }
    waiting.insert(line, at: low)
  }
}
