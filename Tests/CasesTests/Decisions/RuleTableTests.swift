@testable import Cases
import Testing

@Suite struct `The table of rules` {
  @Test func `has the twenty invariants, each with a sentence`() {
    let ids = (1...20).map { $0 < 10 ? "INV-0\($0)" : "INV-\($0)" }
    #expect(Invariant.all.map(\.id) == ids)
    #expect(Invariant.all.allSatisfy { $0.sentence.hasSuffix(".") })
  }

  @Test func `names rules that there are`() {
    let known = Set(Invariant.all.map(\.id))
    for number in UInt16(1)...65 {
      let type = EventType(number, "Any", "Any.")
      for rule in type.rules where !rule.hasPrefix("EV") { #expect(known.contains(rule)) }
    }
  }

  @Test func `has the rule of every type that people record`() {
    for number in UInt16(1)...60 where number != RecordAccessed.type.number {
      let own = number < 10 ? "EV0\(number)" : "EV\(number)"
      #expect(EventType(number, "Any", "Any.").rules.contains(own), "\(own)")
    }
  }
}
