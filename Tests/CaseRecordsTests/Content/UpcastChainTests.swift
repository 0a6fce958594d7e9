import Cases
import Interchange
import Testing

@testable import CaseRecords

/// Version 1 of a type that is made up for these tests.
private struct First: Record {
  let size: Int64

  init(size: Int64) { self.size = size }

  init<F: Form>(_ fields: inout F, _ was: Self?) {
    size = fields.required(1, "size", was?.size, "How large.")
  }
}

/// Its version 2.
private struct Second: Record {
  let size: Int64
  let colour: Line

  init(size: Int64, colour: Line) {
    self.size = size
    self.colour = colour
  }

  init<F: Form>(_ fields: inout F, _ was: Self?) {
    size = fields.required(1, "size", was?.size, "How large.")
    colour = fields.required(2, "colour", was?.colour, "In which colour.")
  }
}

/// Its version 3, which is written now.
private struct Third: EventContent {
  static let type = EventType(1, "Third", version: 3, "Something happened.")
  let size: Int64
  let colours: [Line]

  init(size: Int64, colours: [Line]) {
    self.size = size
    self.colours = colours
  }

  init<F: Form>(_ fields: inout F, _ was: Self?) {
    size = fields.required(1, "size", was?.size, "How large.")
    colours = fields.required(2, "colours", was?.colours, "In which colours.")
  }
}

@Suite struct `A chain of upcasters` {
  private static let one = Upcaster(Third.type, from: 1, to: 2) { (old: First) in
    Second(size: old.size, colour: Line(checked: "grey"))
  }
  private static let two = Upcaster(Third.type, from: 2, to: 3) { (old: Second) in
    Third(size: old.size, colours: [old.colour])
  }
  /// The event is a note of what was read; the catalogue has no place for a made-up type.
  private static let current = [
    CatalogueEntry(Third.self) { content in
      .commandRefused(
        CommandRefused.blank(said: "\(content.size) \(content.colours.map(\.text).joined())")
      )
    }
  ]

  @Test func `leads from the oldest version to the one that is written now`() throws {
    let chain = try UpcastChain(to: Self.current, [Self.two, Self.one])
    // {1: 7}, and {1: 7, 2: "red"}.
    let first = try chain.read(1, version: 1, [0xA1, 0x01, 0x07], parts: [])
    #expect(first?.event.said == "7 grey")
    let bytes: [UInt8] = [0xA2, 0x01, 0x07, 0x02, 0x63, 0x72, 0x65, 0x64]
    let second = try chain.read(1, version: 2, bytes, parts: [])
    #expect(second?.event.said == "7 red")
    try #expect(chain.read(1, version: 4, bytes, parts: [])?.event == nil)
  }

  @Test func `reads an older version as strictly as the current one`() throws {
    let chain = try UpcastChain(to: Self.current, [Self.one, Self.two])
    #expect(throws: Damage.self) {
      try chain.read(1, version: 1, [0xA2, 0x01, 0x07, 0x02, 0x07], parts: [])
    }
  }

  @Test func `has no gap`() {
    #expect(fault(of: [Self.two]) == .gap("Third", 1))
    #expect(fault(of: [Self.one]) == .gap("Third", 2))
    #expect(fault(of: []) == .gap("Third", 1))
  }

  @Test func `has no loop`() {
    let back = Upcaster(Third.type, from: 2, to: 1) { (old: Second) in First(size: old.size) }
    #expect(fault(of: [Self.one, back]) == .loop("Third", 2, 1))
    let still = Upcaster(Third.type, from: 2, to: 2) { (old: Second) in old }
    #expect(fault(of: [Self.one, still]) == .loop("Third", 2, 2))
  }

  @Test func `has one step from each version`() {
    #expect(fault(of: [Self.one, Self.two, Self.one]) == .doubled("Third", 1))
  }

  @Test func `gives at each step what the next one reads`() {
    let wrong = Upcaster(Third.type, from: 1, to: 2) { (old: First) in old }
    #expect(fault(of: [wrong, Self.two]) == .mismatched("Third", 1))
  }

  @Test func `is of types that exist, and does not lead beyond them`() {
    let other = EventType(2, "Other", "Something else.")
    let step = Upcaster(other, from: 1, to: 2) { (old: First) in old }
    #expect(fault(of: [Self.one, Self.two, step]) == .unknownType("Other"))
    let beyond = Upcaster(Third.type, from: 3, to: 4) { (old: Third) in old }
    #expect(fault(of: [Self.one, Self.two, beyond]) == .gap("Third", 3))
  }

  @Test func `of the catalogue is whole`() throws {
    try Catalogue.check()
  }

  @Test func `says of version 1 of communication needs that the review was not recorded`() throws {
    // {1: [], 2: [], 8: 1}
    let bytes: [UInt8] = [0xA3, 0x01, 0x80, 0x02, 0x80, 0x08, 0x01]
    guard
      case .communicationNeedRecorded(let content) = try Catalogue.read(4, version: 1, bytes).event
    else {
      Issue.record("It is another event.")
      return
    }
    #expect(content.reviewedOn == .notRecorded)
    #expect(throws: Damage.self) { try Catalogue.read(4, version: 2, bytes) }
  }

  private func fault(of steps: [Upcaster]) -> CatalogueFault? {
    do throws(CatalogueFault) {
      _ = try UpcastChain(to: Self.current, steps)
      return nil
    } catch {
      return error
    }
  }
}

extension CommandRefused {
  fileprivate static func blank(said: String) -> CommandRefused {
    let json = JSON.object([
      JSON.Member("typeNumber", .integer(1)), JSON.Member("typeName", .text(said)),
      JSON.Member("rule", .text("INV-01")), JSON.Member("actor", .text("ST01")),
      JSON.Member("target", .text("case/C-0001")), JSON.Member("reported", .flag(false)),
    ])
    guard let content = try? JSONReader.read(CommandRefused.self, from: json) else {
      preconditionFailure("The made-up refusal is not one.")
    }
    return content
  }
}

extension Event {
  fileprivate var said: String? {
    if case .commandRefused(let content) = self { content.typeName.text } else { nil }
  }
}
