import CaseRecords
import Interchange
import Testing

@Suite struct `A template that has been filled in` {
  static let template = Template.json(TypeDescription(of: SampleTaken.self))

  @Test func `loses what was left to fill in, and nothing else`() throws {
    guard case .object(var members) = Self.template else { return }
    members[0] = JSON.Member("colour", .text("RED"))
    members[5] = JSON.Member("reasons", .list([]))
    let filled = Template.filled(.object(members), in: Self.template)
    let wanted = [JSON.Member("colour", .text("RED")), JSON.Member("reasons", .list([]))]
    #expect(filled == .object(wanted))
    #expect(Template.filled(Self.template, in: Self.template) == .object([]))
  }

  @Test func `keeps an explanation to which something was added`() throws {
    let text = try #require(Self.template["note"]?.text)
    let added = JSON.object([JSON.Member("note", .text(text + " He drinks."))])
    #expect(Template.filled(added, in: Self.template) == added)
  }
}
