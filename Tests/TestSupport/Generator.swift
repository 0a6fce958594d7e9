public import Cases

/// Answers every field with something arbitrary that could have been recorded, the same for the
/// same seed.
///
/// Over a few hundred seeds it gives every field both ways, every code and every blank, empty and
/// long lists, the limits of numbers and texts, and characters of one to four bytes.
public struct Generator: Form {
  private var random: SplitMix64
  /// In a choice: how many alternatives have gone by, and which one is taken.
  private var alternative: (passed: Int, taken: Int)?
  private var partCount = 0

  private init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// An arbitrary value of `type`.
  public static func value<Value: Record>(_ type: Value.Type = Value.self, seed: UInt64) -> Value {
    var generator = Generator(seed: seed)
    return generator.record(nil)
  }

  /// An arbitrary content of an event type.
  public static func content(
    of type: any EventContent.Type,
    seed: UInt64
  ) -> any EventContent { value(type, seed: seed) }

  /// Invents a value.
  public mutating func required<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value { Value.exchange(&self, nil) }

  /// Invents a value, or leaves the field out.
  public mutating func optional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value? {
    guard let (passed, taken) = alternative else {
      return chance(of: 2) ? Value.exchange(&self, nil) : nil
    }
    alternative = (passed + 1, taken)
    return passed == taken ? Value.exchange(&self, nil) : nil
  }

  /// Invents a value exactly if the condition holds.
  public mutating func conditional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String,
    when condition: @autoclosure () -> Condition
  ) -> Value? { condition().holds ? Value.exchange(&self, nil) : nil }

  /// Invents a number: often a limit, or one where the stored form grows longer.
  public mutating func integer(_ was: Int64?, in range: ClosedRange<Int64>) -> Int64 {
    let edges: [Int64] = [
      range.lowerBound, range.upperBound, 0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_296, -1,
      -24, -25, -257,
    ]
    if chance(of: 2), let edge = edges.filter(range.contains).randomElement(using: &random) {
      return edge
    }
    return Int64.random(in: range, using: &random)
  }

  /// Invents yes or no.
  public mutating func flag(_ was: Bool?) -> Bool { chance(of: 2) }

  /// Invents text that is never blank; now and then as long as may be.
  public mutating func text(_ was: String?, atMost limit: TextLimit) -> String {
    let pieces = ["a", "Z", "é", "日", "🙂", "\"", "\\", "\u{202E}", " ", "word ", "O'Neill-", "?"]
    let isLongest = chance(of: 16)
    var text = ["a", "?", "é", "🙂", "["][below(5)]
    var room: Int
    switch limit {
    case .bytes(let bytes): room = bytes - text.utf8.count
    case .characters(let characters):
      room = characters - 1
      if chance(of: 4), room > 0 {
        text += "\n"
        room -= 1
      }
    }
    if isLongest, room >= 0 { return text + String(repeating: "x", count: room) }
    for _ in 0..<below(24) {
      let piece = pieces[below(pieces.count)]
      room -= piece.utf8.count
      if room >= 0 { text += piece }
    }
    return text
  }

  /// Takes a code of the list.
  public mutating func code<Value: CodeSet>(_ was: Value?) -> Value {
    Value.allCases.randomElement(using: &random) ?? .blank
  }

  /// Takes an example, an example with other digits, or whatever the compact form allows.
  public mutating func word<Value: Word>(_ was: Value?) -> Value {
    let example = Value.examples.randomElement(using: &random) ?? .blank
    if chance(of: 4) { return example }
    for _ in 0..<4 {
      let words = String(example.words.map { $0.isNumber ? "\(below(10))".first ?? $0 : $0 })
      if let value = try? Value(words: words) { return value }
      let value = Value.compact(&self, nil)
      if value.isSound { return value }
    }
    return example
  }

  /// Invents a few elements; none, one and more than 23 among them, but of parts no more than
  /// three.
  public mutating func list<Value: FieldValue>(_ was: [Value]?) -> [Value] {
    let count = chance(of: 32) ? 25 : below(4)
    let partsBefore = partCount
    var values: [Value] = []
    for place in 0..<count where place < 3 || partCount == partsBefore {
      values.append(Value.exchange(&self, nil))
    }
    return values
  }

  /// Invents the fields; of a choice exactly one.
  public mutating func record<Value: Record>(_ was: Value?) -> Value {
    let outer = alternative
    defer { alternative = outer }
    guard Value.isChoice else {
      alternative = nil
      return Value(&self, nil)
    }
    var counter = self
    counter.alternative = (0, .max)
    _ = Value(&counter, nil)
    alternative = (0, below(counter.alternative?.passed ?? 1))
    return Value(&self, nil)
  }

  /// Invents a value, or takes a blank.
  public mutating func answer<Value: FieldValue>(_ was: Answer<Value>?) -> Answer<Value> {
    let blanks = Answer<Value>.blanks
    let pick = below(blanks.count * 2)
    return pick < blanks.count ? blanks[pick].answer : .value(Value.exchange(&self, nil))
  }

  /// Invents what is said about one more person.
  public mutating func part<Value: Personal>(_ was: Part<Value>?) -> Part<Value> {
    partCount += 1
    return .known(record(nil))
  }

  private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
  private mutating func chance(of count: Int) -> Bool { below(count) == 0 }
}
