import CaseRecords
import Cases
import Interchange
import TestSupport
import Testing

@Suite struct `Content of every type` {
  @Test(arguments: Event.contents.map { $0.type })
  func `is the same after writing and reading JSON`(type: EventType) throws {
    let entry = try #require(Catalogue.entry(named: type.name))
    for seed in 0..<UInt64(200) {
      let event = Catalogue.event(Generator.content(of: entry.content, seed: seed))
      let json = JSONWriter.json(event.content)
      let text = seed.isMultiple(of: 10) ? json.pretty : json.line
      try #expect(JSON(parsing: Array(text.utf8)) == json, "seed \(seed)")
      try #expect(JSONReader.event(of: entry, from: json) == event, "seed \(seed)")
    }
  }

  @Test(arguments: Event.contents.map { $0.type })
  func `is the same after writing and reading FIELD=VALUE`(type: EventType) throws {
    let entry = try #require(Catalogue.entry(named: type.name))
    for seed in 0..<UInt64(50) {
      let event = Catalogue.event(Generator.content(of: entry.content, seed: seed))
      let leaves = Leaves.list(of: event.content).filter { !$0.path.steps.isEmpty }
      let json = try Assignments.json(leaves.map { "\($0.path)=\($0.words)" })
      try #expect(JSONReader.event(of: entry, from: json, isTyped: false) == event, "seed \(seed)")
    }
  }

  @Test func `shows that a part has been forgotten, and does not read that back`() throws {
    let sample = Generator.value(SampleTaken.self, seed: 1)
    let forgotten = SampleTaken(
      colour: .red,
      shade: nil,
      note: nil,
      at: sample.at,
      isOpen: true,
      reasons: [],
      either: .flag(true),
      born: .declined,
      witnesses: [.erased]
    )
    let json = JSONWriter.json(forgotten)
    #expect(json["witnesses"] == .list([.text("[erased]")]))
    #expect(throws: FieldProblems.self) { try JSONReader.read(SampleTaken.self, from: json) }
  }
}
