import Interchange
import Testing

@Suite struct `Printing JSON` {
  let json = JSON.object([
    JSON.Member("b", .list([.integer(1), .null, .flag(false)])), JSON.Member("a", .object([])),
    JSON.Member("c", .list([])), JSON.Member("d", .object([JSON.Member("e", .text("f"))])),
  ])

  @Test func `is stable and without blanks on one line`() {
    #expect(json.line == #"{"b":[1,null,false],"a":{},"c":[],"d":{"e":"f"}}"#)
  }

  @Test func `goes two blanks further in at each depth over many lines`() {
    #expect(
      json.pretty == """
        {
          "b": [
            1,
            null,
            false
          ],
          "a": {},
          "c": [],
          "d": {
            "e": "f"
          }
        }
        """
    )
  }

  @Test(arguments: [
    ("\u{0}\u{1}\u{1B}", #"\u0000\u0001\u001b"#), ("\u{7F}\u{85}\u{9B}", #"\u007f\u0085\u009b"#),
    ("a\u{202E}b\u{2066}c\u{200F}", #"a\u202eb\u2066c\u200f"#),
    ("\u{2028}\u{2029}", #"\u2028\u2029"#),
    ("\u{61C}\u{FEFF}", #"\u061c\ufeff"#), ("\"\\\n\r\t/", #"\"\\\n\r\t/"#), ("é日🙂", "é日🙂"),
  ])
  func `escapes whatever could steer a terminal`(text: String, escaped: String) {
    #expect(JSON.text(text).line == "\"\(escaped)\"")
    #expect(JSON.object([JSON.Member(text, .null)]).line == "{\"\(escaped)\":null}")
  }

  @Test func `is undone by reading`() throws {
    let every = JSON.text(
      String(String.UnicodeScalarView((1...0x30FF).compactMap { Unicode.Scalar($0 as UInt32) }))
    )
    try #expect(JSON(parsing: Array(every.line.utf8)) == every)
    try #expect(JSON(parsing: Array(json.line.utf8)) == json)
    try #expect(JSON(parsing: Array(json.pretty.utf8)) == json)
  }

  @Test func `quotes no more than 24 characters of what was typed`() {
    #expect(Excerpt("POLISE").description == "“POLISE”")
    #expect(Excerpt("a\u{202E}b").description == #"“a\u202eb”"#)
    #expect(
      Excerpt(String(repeating: "x", count: 25)).description
        == "“" + String(repeating: "x", count: 24) + "…”"
    )
  }
}
