import CaseRecords
import Cases
import Testing

@Suite struct `Reading the stored form` {
  @Test(arguments: [
    ("", Damage.Kind.ends, 0), ("a1", .ends, 1), ("a101", .ends, 2), ("a10118", .ends, 2),
    ("a1011b00000000", .ends, 2), ("a10105ff", .trailing, 3), ("a1010505", .trailing, 3),
    ("a1011800", .notShortest, 2), ("a101190001", .notShortest, 2),
    ("a1011a00000001", .notShortest, 2), ("a1011b0000000000000001", .notShortest, 2),
    ("b80101 05", .notShortest, 0), ("a1180105", .notShortest, 1), ("a1011c", .unexpected(0x1c), 2),
    ("a1011f", .unexpected(0x1f), 2), ("bf0105ff", .unexpected(0xbf), 0),
    ("c1a10105", .unexpected(0xc1), 0), ("a101c105", .unexpected(0xc1), 2),
    ("a101f90000", .unexpected(0xf9), 2), ("a101fb0000000000000000", .unexpected(0xfb), 2),
    ("a101f6", .unexpected(0xf6), 2), ("a101f7", .unexpected(0xf7), 2),
    ("a101e0", .unexpected(0xe0), 2), ("a1016135", .unexpected(0x61), 2),
    ("81a10105", .unexpected(0x81), 0), ("a1200105", .unexpected(0x20), 1),
    ("a0", .missing(field: 1), 1), ("a10205", .missing(field: 1), 2),
    ("a201050206", .unknownField(2), 4), ("a201050106", .notRising(field: 1), 4),
    ("a1011bffffffffffffffff", .outOfRange, 11), ("a1013bffffffffffffffff", .outOfRange, 11),
    ("a11bffffffffffffffff05", .notRising(field: .max), 10),
  ])
  func `refuses what is not canonical`(stored: String, kind: Damage.Kind, offset: Int) {
    expect(Holder<Int64>.self, stored, kind, at: offset)
  }

  @Test(arguments: [
    ("a10160", Damage.Kind.notAllowed), ("a1016120", .notAllowed), ("a101620061", .notAllowed),
    ("a101640a610d62", .notAllowed), ("a1017f61 61ff", .unexpected(0x7f)),
    ("a1014161", .unexpected(0x41)),
    ("a10161ff", .notUTF8), ("a10162c080", .notUTF8), ("a10163eda080", .notUTF8),
    ("a10162c3", .ends),
    ("a1017bffffffffffffffff", .ends), ("a1017affffffff61", .ends),
  ])
  func `refuses text that could not have been written`(stored: String, kind: Damage.Kind) {
    expect(Holder<Line>.self, stored, kind)
  }

  @Test func `refuses text that is too long`() {
    let bytes = String(repeating: "78", count: 201)
    expect(Holder<Line>.self, "a10178c9" + bytes, .notAllowed)
    let characters = String(repeating: "c3a9", count: 20_001)
    expect(Holder<Narrative>.self, "a101799c42" + characters, .notAllowed)
  }

  @Test(arguments: ["00", "02", "18c9", "1903e8"])
  func `refuses codes that the list does not have`(code: String) {
    let number = bytes(code).dropFirst(code.count > 2 ? 1 : 0).reduce(0) { $0 << 8 | UInt64($1) }
    expect(Holder<Colour>.self, "a101" + code, .unknownCode(number))
  }

  @Test(arguments: ["1a012fa746", "1a012fab75", "1a012fa874", "1a012fa671", "01", "1863"])
  func `refuses days that are not in the calendar`(date: String) {
    expect(Holder<CalendarDate>.self, "a101" + date, .notSound)
  }

  @Test(arguments: [
    ("821a69c8cb991878", Damage.Kind.notSound), ("821a69c8cb98183c", .notSound),
    ("821a69c848641879", .notSound), ("821a69c8cb98187a", .outOfRange),
    ("821a69c8cb9820", .outOfRange), ("811a69c8cb98", .outOfRange),
    ("831a69c8cb98187800", .outOfRange), ("821b7fffffffffffffff00", .outOfRange),
  ])
  func `refuses moments that London did not have`(moment: String, kind: Damage.Kind) {
    expect(Holder<Moment>.self, "a101" + moment, kind)
  }

  @Test(arguments: [
    ("64706e3031", Damage.Kind.notSound), ("65504e303121", .notSound), ("62504e", .notSound),
    ("6c504e30313233343536373839", .notSound),
    ("7150504e3031323334353637383930313233", .notAllowed),
  ])
  func `refuses references with other characters`(reference: String, kind: Damage.Kind) {
    expect(Holder<PersonID>.self, "a101" + reference, kind)
  }

  @Test func `refuses a choice of none or of two`() {
    expect(Either.self, "a0", .notOne)
    expect(Either.self, "a2010702f5", .notOne)
    expect(Either.self, "a10305", .unknownField(3))
  }

  @Test func `refuses simple values that stand for nothing`() {
    expect(Holder<Answer<Int64>>.self, "a101e4", .unexpected(0xe4))
    expect(Holder<Answer<Int64>>.self, "a101f820", .unexpected(0xf8))
    expect(Holder<Answer<Bool>>.self, "a10101", .unexpected(0x01))
    expect(Holder<Answer<Bool>>.self, "a101", .ends)
  }

  @Test func `refuses lists that say more than there is`() {
    expect(Holder<[Int64]>.self, "a1018201", .ends)
    expect(Holder<[Int64]>.self, "a1019bffffffffffffffff", .ends)
    expect(Holder<[Int64]>.self, "a1019f01ff", .unexpected(0x9f))
  }

  @Test func `takes sixteen lists and records in one another and refuses seventeen`() throws {
    typealias Four<Value: FieldValue> = Holder<Holder<Holder<Holder<Value>>>>
    typealias Sixteen<Value: FieldValue> = Four<Four<Four<Four<Value>>>>
    let sixteen = String(repeating: "a101", count: 16)
    _ = try CBORReader.read(Sixteen<Bool>.self, from: bytes(sixteen + "f5"))
    expect(Sixteen<[Bool]>.self, sixteen + "80", .tooDeep(limit: 16))
    expect(Sixteen<Pair>.self, sixteen + "a0", .tooDeep(limit: 16))
  }

  @Test func `knows a forgotten part from a part that never was`() throws {
    let witness = bytes("a20164504e303202675361772069742e")
    let stored = bytes("a101820102")
    let read = try CBORReader.read(
      Holder<[Part<Witness>]>.self,
      from: stored,
      parts: [nil, witness]
    )
    let known = Witness(person: PersonID(checked: "PN02"), account: "Saw it.")
    #expect(read.value == [.erased, .known(known)])
    expect(Holder<[Part<Witness>]>.self, "a101820102", parts: [witness], .notNextSection(2))
  }

  @Test(arguments: [
    ("a101820101", Damage.Kind.notNextSection(1)), ("a101820201", .notNextSection(2)),
    ("a101820001", .notNextSection(0)), ("a101820103", .notNextSection(3)),
    ("a1018101", .unusedSection(2)), ("a10180", .unusedSection(1)),
  ])
  func `refuses a section that is named twice, never, or out of turn`(
    stored: String,
    kind: Damage.Kind
  ) {
    let witness = bytes("a20164504e303202675361772069742e")
    expect(Holder<[Part<Witness>]>.self, stored, parts: [witness, witness], kind)
  }

  @Test func `refuses a part in a part`() {
    let outer = bytes("a20164504e30320201")
    expect(Holder<Part<Nested>>.self, "a10101", parts: [outer], .partInPart, in: 1)
  }

  @Test func `says in which section and at which byte the damage is`() {
    let witness = bytes("a20164504e303202675361772069742eff")
    let error = #expect(throws: Damage.self) {
      try CBORReader.read(Holder<Part<Witness>>.self, from: bytes("a10101"), parts: [witness])
    }
    #expect(error?.section == 1)
    #expect(error?.offset == 16)
    #expect(
      error?.description
        == "The stored content cannot be read at byte 16 of section 1: bytes follow the value. "
        + "Check the store with: caselog verify"
    )
  }

  private func expect<Value: Record>(
    _ type: Value.Type,
    _ stored: String,
    parts: [[UInt8]?] = [],
    _ kind: Damage.Kind,
    in section: Int = 0,
    at offset: Int? = nil,
    location: SourceLocation = #_sourceLocation
  ) {
    let error = #expect(throws: Damage.self, sourceLocation: location) {
      try CBORReader.read(type, from: bytes(stored), parts: parts)
    }
    #expect(error?.kind == kind, sourceLocation: location)
    #expect(error?.section == section, sourceLocation: location)
    #expect(offset == nil || error?.offset == offset, sourceLocation: location)
  }
}
