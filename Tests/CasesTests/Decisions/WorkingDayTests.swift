@testable import Cases
import TestSupport
import Testing

@Suite struct `A working day` {
  @Test(arguments: [
    ("2026-03-30", 0, "2026-03-30"), ("2026-03-30", 1, "2026-03-31"),
    ("2026-04-02", 1, "2026-04-07"), ("2026-04-02", 2, "2026-04-08"),
  ])
  func `leaves out weekends and bank holidays`(_ day: String, _ count: Int64, _ due: String) {
    #expect(Service.tested.workingDay(count, after: date(day)) == date(due))
  }
}
