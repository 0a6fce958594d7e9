import CaseRecords
import Cases
import Foundation
import Interchange
import TestSupport
import Testing

@Suite struct `Storing events` {
  @Test func `is possible for every type`() {
    let types = Catalogue.current.map(\.type)
    #expect(types == Event.contents.map { $0.type })
    #expect(types.map(\.number) == types.map(\.number).sorted())
    #expect(Set(types.map(\.number)).count == types.count)
    #expect(Set(types.map(\.name)).count == types.count)
  }

  @Test(arguments: Event.contents.map { $0.type })
  func `keeps the type of every event`(type: EventType) throws {
    let entry = try #require(Catalogue.entry(named: type.name))
    let event = Catalogue.event(Generator.content(of: entry.content, seed: 1))
    #expect(event.type == type)
    #expect(StoredContent(event).type == type)
  }

  @Test(arguments: Event.contents.map { $0.type })
  func `is undone by reading, whatever the event says`(type: EventType) throws {
    let entry = try #require(Catalogue.entry(named: type.name))
    for seed in 0..<UInt64(200) {
      let event = Catalogue.event(Generator.content(of: entry.content, seed: seed))
      let stored = StoredContent(event)
      let again = try Catalogue.read(
        stored.type.number,
        version: stored.type.version,
        stored.bytes,
        parts: stored.parts.map(\.bytes)
      ).event
      #expect(again == event, "seed \(seed)")
      #expect(StoredContent(again).bytes == stored.bytes, "seed \(seed)")
      #expect(StoredContent(again).parts == stored.parts, "seed \(seed)")
    }
  }

  @Test func `is byte for byte what the specification shows of a referral`() throws {
    let entry = try #require(Catalogue.entry(named: "ReferralReceived"))
    let event = try JSONReader.event(of: entry, from: try JSON(parsing: Array(referral.utf8)))
    let stored = StoredContent(event)
    let shown = """
      ad
      01 64 504e3031
      02 04
      03 a3 01 6d 4e75727365204578616d706c65 02 65 6e75727365 03 e2
      04 02
      05 66 43552d50454e
      06 63 53414c
      07 01
      08 01
      09 82 09 0b
      0b f5
      0c 75 536169643a20e2809c6e6f20706f696e74e2809d2e
      0d e0
      0f 82 1a69c8c97c 1878
      """
    #expect(hexadecimal(stored.bytes) == hexadecimal(bytes(shown)))
    #expect(stored.type.number == 7)
    #expect(stored.type.version == 1)
    #expect(stored.parts == [])
  }

  @Test func `refuses types and versions that the catalogue does not have`() {
    let error = #expect(throws: Damage.self) { try Catalogue.read(13, version: 99, [0xA0]) }
    #expect(error?.kind == .unknownType(13, version: 99))
    #expect(
      error?.description == "This program does not know version 99 of event type 13. "
        + "Read it with the version of caselog that wrote it, or a later one."
    )
    #expect(throws: Damage.self) { try Catalogue.read(0, version: 1, [0xA0]) }
    #expect(throws: Damage.self) { try Catalogue.read(.max, version: 1, [0xA0]) }
  }

  @Test func `gives every section to an independent reader when asked`() throws {
    guard let path = ProcessInfo.processInfo.environment["CASELOG_CBOR_VECTORS"] else { return }
    var lines = ""
    for entry in Catalogue.current {
      for seed in 0..<UInt64(100) {
        let stored = StoredContent(
          Catalogue.event(Generator.content(of: entry.content, seed: seed))
        )
        for section in [stored.bytes] + stored.parts.map(\.bytes) {
          lines += "\(entry.type.name) \(hexadecimal(section))\n"
        }
      }
    }
    try lines.write(toFile: path, atomically: true, encoding: .utf8)
    try #expect(String(contentsOfFile: path, encoding: .utf8) == lines)
  }

  private let referral = """
    {
      "person": "PN01",
      "source": "POL-HCP",
      "referrer": {
        "name": "Nurse Example",
        "role": "nurse",
        "contact": {"blank": "notRecorded"}
      },
      "medium": "02",
      "site": "CU-PEN",
      "areaOfResidence": "SAL",
      "pointOfIntervention": "CUST",
      "justiceStatus": "ARREST",
      "reasons": ["SUIC", "LD"],
      "immediateRisk": true,
      "immediateRiskText": "Said: “no point”.",
      "personAware": {"blank": "notKnown"},
      "firstAwareAt": "2026-03-29T07:41+01:00"
    }
    """
}
