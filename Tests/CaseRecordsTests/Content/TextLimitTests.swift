import CaseRecords
import Cases
import Testing

@Suite struct `Stored text` {
  @Test(arguments: [
    ("", 1), (" ", 1), ("\n", 1), ("\t \r\n", 1), ("a", 1), (" a", 1), ("a\nb", 1), ("a\rb", 1),
    ("a\u{0}b", 1), ("\u{0}", 1), ("é", 1), ("\u{200B}", 1), ("x", 200), ("x", 201), ("é", 100),
    ("é", 101), ("日", 20_000), ("日", 20_001), ("x", 20_000), ("x", 20_001), ("a\n", 10_000),
    ("\n", 20_000),
  ])
  func `is read exactly if it could have been recorded`(piece: String, count: Int) {
    let text = String(repeating: piece, count: count)
    expect(Holder(value: Line(checked: text)), allowed: allows(Line.limit, text))
    expect(Holder(value: Narrative(checked: text)), allowed: allows(Narrative.limit, text))
  }

  private func allows(_ limit: TextLimit, _ text: String) -> Bool {
    (try? limit.check(text)) != nil
  }

  private func expect<Value: Record>(
    _ value: Value,
    allowed: Bool,
    at location: SourceLocation = #_sourceLocation
  ) {
    var writer = CBORWriter()
    _ = writer.record(value)
    let again: Value? = try? CBORReader.read(from: writer.bytes)
    #expect((again == value) == allowed, sourceLocation: location)
  }
}
