import CaseRecords
import Cases
import Interchange
import Testing

@Suite struct `The schema of a type` {
  @Test func `says which fields there are, what may stand in them, and when they must`() {
    let schema = JSONSchema.document(of: TypeDescription(of: ReferralTriaged.self))
    #expect(schema["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["$id"]?.text == "urn:caselog:type:ReferralTriaged:1")
    #expect(schema["title"]?.text == "ReferralTriaged")
    #expect(schema["additionalProperties"] == .flag(false))
    let decision = schema["properties"]?["decision"]
    #expect(decision?["description"]?.text == "What was decided.")
    #expect(
      decision?["enum"]
        == .list(["accepted", "rejected", "signposted", "merged"].map { .text($0) })
    )
    let priority = #"""
      {"if":{"properties":{"decision":{"enum":["accepted"]}},"required":["decision"]},"then":\#
      {"required":["priority"]},"else":{"properties":{"priority":false}}}
      """#
    guard case .list(let conditions)? = schema["allOf"] else {
      Issue.record("There are no conditions.")
      return
    }
    #expect(conditions.map(\.line).contains(priority))
  }

  @Test func `lets an answer be a blank`() {
    let schema = JSONSchema.document(of: TypeDescription(of: ReferralReceived.self))
    guard case .list(let ways)? = schema["properties"]?["personAware"]?["anyOf"] else {
      Issue.record("There is one way only.")
      return
    }
    #expect(
      ways.map(\.line) == [
        #"{"type":"boolean"}"#,
        #"{"type":"object","properties":{"blank":{"enum":["notKnown","declined","notRecorded","#
          + #""notApplicable"]}},"required":["blank"],"additionalProperties":false}"#,
      ]
    )
  }
}

@Suite struct `The schema of a line` {
  @Test func `has every type but those that the engine alone records`() {
    guard case .object(let definitions)? = LineSchema.document["$defs"] else {
      Issue.record("There are no definitions.")
      return
    }
    let names = Set(Catalogue.current.map(\.type.name))
    #expect(
      names.subtracting(definitions.map(\.name))
        == ["StoreCreated", "CommandRefused", "ViewRebuilt", "SigningKeyChanged"]
    )
  }
}
