import CaseRecords
import Cases
import Interchange
import TestSupport
import Testing

@Suite struct `What was carried over from another system` {
  let claim = Moment(seconds: 1_140_000_000, offset: 0, precision: .minute)

  @Test(arguments: Event.contents.map { $0.type })
  func `keeps its claim beside what it says`(type: EventType) throws {
    let entry = try #require(Catalogue.entry(named: type.name))
    for seed in 0..<UInt64(20) {
      let event = Catalogue.event(Generator.content(of: entry.content, seed: seed))
      let stored = StoredContent(event, claimedRecorded: claim)
      let read = try Catalogue.read(
        type.number,
        version: type.version,
        stored.bytes,
        parts: stored.parts.map(\.bytes)
      )
      #expect(read.event == event, "seed \(seed)")
      #expect(read.claimedRecorded == claim, "seed \(seed)")
    }
  }

  @Test func `puts the claim in front of the other fields, as field 0`() throws {
    let json = """
      {"typeNumber":30,"typeName":"InformationShared","rule":"INV-03","actor":"ST02",
       "target":"case/C-0001","reported":false}
      """
    let entry = try #require(Catalogue.entry(named: "CommandRefused"))
    let refused = try JSONReader.event(of: entry, from: try JSON(parsing: Array(json.utf8)))
    let bytes = StoredContent(refused).bytes
    let claimed = StoredContent(refused, claimedRecorded: claim).bytes
    // A map of one more field; then 0, an array of two, 1 140 000 000 seconds, and UTC to the minute.
    #expect(claimed.prefix(9) == [bytes[0] + 1, 0x00, 0x82, 0x1A, 0x43, 0xF3, 0x05, 0x00, 0x00])
    #expect(claimed.dropFirst(9) == bytes.dropFirst())
  }

  @Test func `is refused where the claim stands out of its place`() throws {
    let bytes: [UInt8] = [0xA2, 0x01, 0x01, 0x00, 0x82, 0x00, 0x00]
    #expect(throws: Damage.self) { try Catalogue.read(63, version: 1, bytes) }
  }
}
