@testable import Cases
import TestSupport
import Testing

@Suite struct `A time of day` {
  @Test(arguments: [("00:00", 0), ("10:00", 600), ("23:59", 1_439)])
  func `is minutes after midnight`(_ words: String, _ minutes: Int64) throws {
    let time = try ClockTime(words: words)
    #expect(time.minutes == minutes)
    #expect(time.words == words)
  }

  @Test(arguments: ["24:00", "10:60", "9:00", "10", "10:00:00", "ten"])
  func `is nothing else`(_ words: String) {
    #expect(throws: WordProblem.self) { try ClockTime(words: words) }
  }
}
