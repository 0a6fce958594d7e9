import Interchange
import Testing

@Suite struct `Reading JSON` {
  @Test func `keeps members in their order`() throws {
    let json = try JSON(parsing: Array(#" {"b": [1, -2, null], "a": {"c": true}} "#.utf8))
    #expect(
      json
        == .object([
          JSON.Member("b", .list([.integer(1), .integer(-2), .null])),
          JSON.Member("a", .object([JSON.Member("c", .flag(true))])),
        ])
    )
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""é日\u65e5🙂""#, "é日日🙂"),
    (#""\uD83D\uDE42""#, "🙂"), (#""""#, ""), (#""\u007f""#, "\u{7F}"),
  ])
  func `understands every escape`(source: String, text: String) throws {
    try #expect(JSON(parsing: Array(source.utf8)) == .text(text))
  }

  @Test(arguments: [Int64.min, -1, 0, 1, .max])
  func `reads whole numbers of 64 bits`(number: Int64) throws {
    try #expect(JSON(parsing: Array(String(number).utf8)) == .integer(number))
  }

  @Test(arguments: [
    ("", JSONError.Kind.empty, 0), (" \n", .empty, 2), ("{", .ends, 1), ("[1,", .ends, 3),
    ("\"abc", .ends, 4), ("tru", .expected("a value"), 0), ("nul", .expected("a value"), 0),
    ("{\"a\" 1}", .expected("a colon"), 5), ("{a:1}", .expected("a name in quotes"), 1),
    ("[1 2]", .expected("a comma or ]"), 3), ("[1,]", .expected("a value"), 3),
    ("{\"a\":1,}", .expected("a name in quotes"), 7),
    ("{\"a\":1 \"b\":2}", .expected("a comma or }"), 7),
    ("1 2", .trailing, 2), ("{} x", .trailing, 3), ("1.5", .fraction, 0), ("[1e3]", .fraction, 1),
    ("01", .leadingZero, 0), ("-01", .leadingZero, 0), ("-", .expected("a digit"), 1),
    ("9223372036854775808", .overflow, 0), ("\"a\nb\"", .control(10), 2), ("\"\\q\"", .escape, 1),
    ("\"\\u12g4\"", .escape, 1), ("\"\\uD83D\"", .loneSurrogate, 1),
    ("\"\\uDE42\"", .loneSurrogate, 1), ("\"\\uD83D\\u0041\"", .loneSurrogate, 1),
    ("\"a\\u0000\"", .nul, 2), ("\"\u{0}\"", .nul, 1), ("\u{FEFF}{}", .byteOrderMark, 0),
    (#"{"a":1,"a":2}"#, .doubled(name: "a"), 7), (#"{"a":1,"\u0061":2}"#, .doubled(name: "a"), 7),
    ("'a'", .expected("a value"), 0),
    ("NaN", .expected("a value"), 0),
  ])
  func `refuses what is no JSON of ours, with its place`(
    source: String,
    kind: JSONError.Kind,
    offset: Int
  ) {
    let error = #expect(throws: JSONError.self) { try JSON(parsing: Array(source.utf8)) }
    #expect(error?.kind == kind)
    #expect(error?.offset == offset)
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0xBD, 0x22],
      [0x22, 0xE2, 0x82],
    ] as [[UInt8]]
  )
  func `refuses bytes that are not UTF-8`(bytes: [UInt8]) {
    let error = #expect(throws: JSONError.self) { try JSON(parsing: bytes) }
    #expect(error?.kind == .notText)
    #expect(error?.offset == 1)
  }

  @Test func `takes 64 lists in one another and refuses 65`() throws {
    let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    let tooDeep = "[" + deepest + "]"
    #expect(throws: Never.self) { try JSON(parsing: Array(deepest.utf8)) }
    let error = #expect(throws: JSONError.self) { try JSON(parsing: Array(tooDeep.utf8)) }
    #expect(error?.kind == .tooDeep(limit: 64))
  }

  @Test func `refuses more bytes than it was told to take`() {
    let error = #expect(throws: JSONError.self) {
      try JSON(parsing: Array("[1,2]".utf8), atMost: 4)
    }
    #expect(error?.kind == .tooLarge(count: 5, limit: 4))
  }

  @Test func `says where, what is wrong and what to do`() {
    let source = Array("{\n  \"naïve\": 1,\n  \"ä\": 1, \"naïve\": 2\n}".utf8)
    let error = #expect(throws: JSONError.self) { try JSON(parsing: source) }
    #expect(
      error?.description
        == "Line 3, column 11 (byte 28): The member “naïve” stands twice in one object. "
        + "Take one of them away."
    )
  }
}
