import Cases
import Testing

@Suite struct `An age` {
  @Test(arguments: [
    ("2008-05-20", "2026-05-19", Int64(17)),
    ("2008-05-20", "2026-05-20", 18),
    ("2012-09-14", "2026-04-08", 13),
    ("2008-02-29", "2026-02-28", 17),
    ("2008-02-29", "2026-03-01", 18),
    ("2008-02-29", "2028-02-28", 19),
    ("2008-02-29", "2028-02-29", 20),
    ("1999-12-31", "2000-01-01", 0),
    ("2026-03-29", "2026-03-29", 0),
  ])
  func `is reached when the birthday begins`(born: String, day: String, age: Int64) throws {
    let born = try CalendarDate(words: born)
    let day = try CalendarDate(words: day)
    #expect(born.age(on: day) == age)
    #expect(born.ages(on: day) == age...age)
  }

  @Test(arguments: [
    ("2008-02-29", Int64(16), "2024-02-29"), ("2008-02-29", 18, "2026-03-01"),
    ("2012-09-14", 25, "2037-09-14"),
  ])
  func `has a birthday`(born: String, age: Int64, birthday: String) throws {
    #expect(try CalendarDate(words: born).birthday(age)?.words == birthday)
  }

  @Test(arguments: [
    ("2008", "2026-05-20", Int64(17)...18), ("2008-05", "2026-05-20", 17...18),
    ("2008-05", "2026-06-01", 18...18), ("2026", "2026-05-20", 0...0),
  ])
  func `may be one of several`(born: String, day: String, ages: ClosedRange<Int64>) throws {
    let born = try CalendarDate(words: born)
    let day = try CalendarDate(words: day)
    #expect(born.ages(on: day) == ages)
    #expect(born.age(on: day) == nil)
  }

  @Test(arguments: [
    ("unknown", "2026-05-20"), ("2026-05-21", "2026-05-20"), ("2027", "2026-05-20"),
    ("2008-05-20", "unknown"), ("2008-05-20", "2026-05"),
  ])
  func `is not known`(born: String, day: String) throws {
    let born = try CalendarDate(words: born)
    let day = try CalendarDate(words: day)
    #expect(born.age(on: day) == nil)
    #expect(born.ages(on: day) == nil)
  }
}
