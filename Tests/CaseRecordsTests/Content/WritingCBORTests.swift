import CaseRecords
import Cases
import Testing

@Suite struct `The stored form` {
  @Test(
    arguments: [
      (0, "00"), (1, "01"), (23, "17"), (24, "1818"), (255, "18ff"), (256, "190100"),
      (65_535, "19ffff"), (65_536, "1a00010000"), (4_294_967_295, "1affffffff"),
      (4_294_967_296, "1b0000000100000000"), (.max, "1b7fffffffffffffff"), (-1, "20"), (-24, "37"),
      (-25, "3818"), (-256, "38ff"), (-257, "390100"), (.min, "3b7fffffffffffffff"),
    ] as [(Int64, String)]
  )
  func `of a number is its shortest integer`(number: Int64, stored: String) throws {
    try expect(Holder(value: number), stored: "a101" + stored)
  }

  @Test func `of yes and no is true and false`() throws {
    try expect(Holder(value: true), stored: "a101f5")
    try expect(Holder(value: false), stored: "a101f4")
  }

  @Test func `of text is its UTF-8 as it was given`() throws {
    try expect(Holder<Line>(value: "é"), stored: "a10162c3a9")
    try expect(Holder<Line>(value: "e\u{301}"), stored: "a1016365cc81")
    try expect(Holder<Narrative>(value: "a\n🙂"), stored: "a10166610af09f9982")
    let long = Line(checked: String(repeating: "x", count: 24))
    try expect(Holder(value: long), stored: "a1017818" + String(repeating: "78", count: 24))
  }

  @Test func `of a code is its number`() throws {
    try expect(Holder(value: Colour.red), stored: "a10101")
    try expect(Holder(value: Colour.green), stored: "a10118c8")
  }

  @Test func `of a date is one number`() throws {
    try expect(date(1990, 5, 17), stored: "a1011a012fa865")
    try expect(date(1990, 5, 0), stored: "a1011a012fa854")
    try expect(date(1990, 0, 0), stored: "a1011a012fa660")
    try expect(date(0, 0, 0), stored: "a10100")
  }

  @Test func `of a moment is its seconds, and its offset with its precision`() throws {
    let minute = Moment(seconds: 1_774_767_000, offset: 60, precision: .minute)
    let second = Moment(seconds: 1_774_733_412, offset: 0, precision: .second)
    try expect(Holder(value: minute), stored: "a101821a69c8cb981878")
    try expect(Holder(value: second), stored: "a101821a69c8486401")
  }

  @Test func `of a reference is its text`() throws {
    try expect(Holder(value: PersonID(checked: "PN01")), stored: "a10164504e3031")
  }

  @Test func `of a command id is its two halves`() throws {
    let id = CommandID(high: 0x0195_E0C2_7A31_7B4D, low: 0x9F10_5D2C_8E41_A6B3)
    try expect(Holder(value: id), stored: "a101821b0195e0c27a317b4d3b60efa2d371be594c")
  }

  @Test func `of a list is an array`() throws {
    try expect(Holder<[Int64]>(value: []), stored: "a10180")
    try expect(Holder<[Int64]>(value: [1, 2]), stored: "a101820102")
    try expect(
      Holder<[Int64]>(value: Array(repeating: 0, count: 24)),
      stored: "a1019818" + String(repeating: "00", count: 24)
    )
  }

  @Test func `of a record leaves out what is not there`() throws {
    try expect(Pair(one: nil, other: nil), stored: "a0")
    try expect(Pair(one: 5, other: nil), stored: "a10105")
    try expect(Pair(one: nil, other: 5), stored: "a10305")
    try expect(Pair(one: 5, other: 6), stored: "a201050306")
  }

  @Test func `of a choice has one field`() throws {
    try expect(Either.number(7), stored: "a10107")
    try expect(Either.flag(true), stored: "a102f5")
  }

  @Test func `of an answer is the value or one of four simple values`() throws {
    try expect(Holder<Answer<Int64>>(value: .value(7)), stored: "a10107")
    try expect(Holder<Answer<Int64>>(value: .notKnown), stored: "a101e0")
    try expect(Holder<Answer<Int64>>(value: .declined), stored: "a101e1")
    try expect(Holder<Answer<Int64>>(value: .notRecorded), stored: "a101e2")
    try expect(Holder<Answer<Int64>>(value: .notApplicable), stored: "a101e3")
  }

  @Test func `of a part is the number of its section`() throws {
    let witnesses = ["PN02", "PN03"].map { name in
      Part.known(Witness(person: PersonID(checked: name), account: "Saw it."))
    }
    try expect(
      Holder(value: witnesses),
      stored: "a101820102",
      parts: ["a20164504e303202675361772069742e", "a20164504e303302675361772069742e"]
    )
  }

  @Test func `keeps the person of every part`() {
    var writer = CBORWriter()
    let witness = Witness(person: PersonID(checked: "PN02"), account: "Saw it.")
    _ = writer.record(Holder(value: Part.known(witness)))
    #expect(writer.parts.map(\.person) == [PersonID(checked: "PN02")])
  }

  @Test func `of a part in a part does not exist`() async {
    await #expect(processExitsWith: .failure) {
      var writer = CBORWriter()
      let person = PersonID(checked: "PN02")
      let inner = Part.known(Witness(person: person, account: "Saw it."))
      _ = writer.record(Holder(value: Part.known(Nested(person: person, inner: inner))))
    }
  }

  private func date(_ year: Int64, _ month: Int64, _ day: Int64) -> Holder<CalendarDate> {
    Holder(value: CalendarDate(checkedYear: year, month: month, day: day))
  }

  private func expect<Value: Record>(
    _ value: Value,
    stored: String,
    parts: [String] = [],
    at location: SourceLocation = #_sourceLocation
  ) throws {
    var writer = CBORWriter()
    _ = writer.record(value)
    #expect(hexadecimal(writer.bytes) == stored, sourceLocation: location)
    #expect(writer.parts.map { hexadecimal($0.bytes) } == parts, sourceLocation: location)
    let again: Value = try CBORReader.read(from: writer.bytes, parts: writer.parts.map(\.bytes))
    #expect(again == value, sourceLocation: location)
  }
}
