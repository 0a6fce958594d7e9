@testable import EventLog
import Testing

@Suite struct `A packed reference` {
  @Test(arguments: ["C-0001", "PN01", "PN-07", "LD-000123", "A1", "ABC-999999999999", "ST13"])
  func `says again what was packed`(text: String) throws {
    let packed = try #require(PackedReference(text))
    #expect(packed.description == text)
    #expect(PackedReference(bits: packed.bits) == packed)
  }

  @Test func `has the bits that its specification gives`() {
    #expect(PackedReference("PN-07")?.bits == 0x003A_1200_0000_0007)
  }

  @Test(arguments: ["", "C-", "0001", "ABCD-1", "c-1", "C--1", "C-1a", "C-1234567890123", "C_1"])
  func `refuses what is none`(text: String) {
    #expect(PackedReference(text) == nil)
  }

  @Test(
    arguments: [
      0, 1 << 60, 7, 7 | 2 << 40, 123 | 2 << 40 | 16 << 45, 7 | 2 << 40 | 27 << 45,
      7 | 13 << 40 | 16 << 45, 7 | 2 << 40 | 16 << 45 | 1 << 55,
    ] as [UInt64]
  )
  func `is not read from other bits`(bits: UInt64) {
    #expect(PackedReference(bits: bits) == nil)
  }
}

@Suite struct `A short code` {
  @Test(arguments: ["SP", "CU-PEN", "HOME-W", "dutyBusy", "1"])
  func `says again what was stored`(text: String) throws {
    let code = try #require(ShortCode(text))
    #expect(code.description == text)
    #expect(ShortCode(bits: code.bits) == code)
  }

  @Test(arguments: ["", "CU PEN", "CU_PEN", "123456789", "é"])
  func `refuses what is none`(text: String) {
    #expect(ShortCode(text) == nil)
  }

  @Test func `is not read from bytes with a gap`() {
    #expect(ShortCode(bits: 0x0041_0041) == nil)
  }
}

@Suite struct `A stream name` {
  @Test(arguments: ["case/C-0001", "governance/store", "a/b"])
  func `is kept as it is`(text: String) {
    #expect(StreamName(text)?.description == text)
  }

  @Test(arguments: ["case", "/C-1", "case/", "a/b/c", "case/C 1", "case/é", "ab"])
  func `refuses what is none`(text: String) {
    #expect(StreamName(text) == nil)
  }
}

@Suite struct `A time that something happened` {
  @Test(
    arguments: [
      (0, 0, .unknown), (20_260_000, 0, .year), (20_260_300, 0, .month), (20_260_329, 0, .day),
      (1_774_767_000, 60, .minute), (1_774_767_001, 0, .second),
    ] as [(Int64, Int16, HappenedTime.Precision)]
  )
  func `is stored as exactly as it is known`(
    value: Int64,
    offset: Int16,
    precision: HappenedTime.Precision
  ) {
    #expect(HappenedTime(value: value, offset: offset, precision: precision) != nil)
  }

  @Test(
    arguments: [
      (1, 0, .unknown), (20_260_300, 0, .year), (20_261_300, 0, .month), (20_260_332, 0, .day),
      (20_260_329, 60, .day), (1_774_767_001, 60, .minute), (0, 900, .second),
    ] as [(Int64, Int16, HappenedTime.Precision)]
  )
  func `has one stored form only`(
    value: Int64,
    offset: Int16,
    precision: HappenedTime.Precision
  ) {
    #expect(HappenedTime(value: value, offset: offset, precision: precision) == nil)
  }
}
