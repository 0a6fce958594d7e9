import CaseRecords
import Cases
import Interchange
import Testing

@Suite struct `The description of a type` {
  private let sample = TypeDescription(of: SampleTaken.self)
  private let moment =
    "moment with offset, as in " + Moment.examples.map(\.words).joined(separator: ", ")

  @Test func `makes a template in which every field is explained`() {
    #expect(
      Template.json(sample).pretty == """
        {
          "colour": "‹fill in› Which colour. Required: one of RED (red), BLUE (blue), GREEN \
        (green).",
          "shade": "‹fill in› Which blue. Only if colour is BLUE: whole number from 0 to 60.",
          "note": "‹fill in› A note. Optional: one line of at most 200 bytes.",
          "at": "‹fill in› When. Required: \(moment).",
          "isOpen": "‹fill in› Whether it is open. Required: true or false.",
          "reasons": [
            "‹fill in› Why. Required: for each element, one of RED (red), BLUE (blue), GREEN \
        (green)."
          ],
          "either": {
            "number": "‹fill in› [either: One of two. Required: exactly one of these.] A number. \
        Optional: whole number.",
            "flag": "‹fill in› A flag. Optional: true or false."
          },
          "born": "‹fill in› When it was born. Required: an object with the one member blank \
        (notKnown, declined, notRecorded, notApplicable), or date, or as much of it as is \
        known, as in 1990-05-17, 1990-05, 1990, unknown.",
          "witnesses": [
            {
              "person": "‹fill in› [witnesses: Who saw it. Optional: for each element, all of \
        this.] Who. Required: reference of a person, as in PN01.",
              "account": "‹fill in› What is said. Optional: text of at most 20000 characters."
            }
          ]
        }
        """
    )
  }

  @Test func `says that a field is needed in some cases`() {
    let template = Template.json(TypeDescription(of: RiskAssessed.self)).pretty
    #expect(
      template.contains("What happens on release; needed if the risk of suicide is high. Otherwise")
    )
    let page = ReferencePage(TypeDescription(of: RiskAssessed.self))
    #expect(page.rows.first { $0.path == "releasePlan" }?.required == "sometimes")
    #expect(page.rows.first { $0.path == "triggers" }?.required == "no")
  }

  @Test(arguments: Event.contents.map { $0.type })
  func `makes a template that is never recorded as it is`(type: EventType) throws {
    let entry = try #require(Catalogue.entry(named: type.name))
    let template = Template.json(describe(entry.content))
    let problems = #expect(throws: FieldProblems.self) {
      try JSONReader.event(of: entry, from: template)
    }
    #expect(problems?.description.contains("has not been filled in.") == true)
    #expect(problems?.description.contains("has no field") == false)
  }

  @Test func `makes a page with every field, its number and its codes`() {
    #expect(
      ReferencePage(sample).markdown == """
        ## SampleTaken

        A sample was taken. Type 900, version 2.

        | No. | Field | What stands there | Required | Meaning |
        |--:|---|---|---|---|
        | 1 | `colour` | code | yes | Which colour. |
        | 2 | `shade` | whole number from 0 to 60 | if colour is BLUE | Which blue. |
        | 3 | `note` | one line of at most 200 bytes | no | A note. |
        | 4 | `at` | \(moment) | yes | When. |
        | 5 | `isOpen` | true or false | yes | Whether it is open. |
        | 6 | `reasons` | list of: code | yes | Why. |
        | 7 | `either` | exactly one of its fields | yes | One of two. |
        | 1 | `either.number` | whole number | no | A number. |
        | 2 | `either.flag` | true or false | no | A flag. |
        | 8 | `born` | date, or as much of it as is known, as in 1990-05-17, 1990-05, 1990, \
        unknown; or a blank | yes | When it was born. |
        | 9 | `witnesses` | list of: record about one person, sealed apart | no | Who saw it. |
        | 1 | `witnesses[].person` | reference of a person, as in PN01 | yes | Who. |
        | 2 | `witnesses[].account` | text of at most 20000 characters | no | What is said. |

        Codes of `colour`:

        - `RED` red (nationally `1`)
        - `BLUE` blue
        - `GREEN` green

        Codes of `reasons`:

        - `RED` red (nationally `1`)
        - `BLUE` blue
        - `GREEN` green

        """
    )
  }

  @Test(arguments: Event.contents.map { $0.type })
  func `numbers the fields of every record from 1, rising, each name once`(type: EventType) throws {
    let entry = try #require(Catalogue.entry(named: type.name))
    for fields in records(in: .record(describe(entry.content).fields)) {
      #expect(fields.map(\.number) == fields.map(\.number).sorted())
      #expect(Set(fields.map(\.number)).count == fields.count)
      #expect(Set(fields.map(\.name)).count == fields.count)
      #expect(fields.allSatisfy { FieldPath($0.name)?.steps.count == 1 })
      #expect(fields.allSatisfy { $0.meaning.hasSuffix(".") })
      #expect(fields.first?.number == 1)
    }
  }

  @Test(arguments: Event.contents.map { $0.type })
  func `lists no code twice`(type: EventType) throws {
    let entry = try #require(Catalogue.entry(named: type.name))
    for row in ReferencePage(describe(entry.content)).rows {
      let codes = row.value.codes?.map(\.code) ?? []
      #expect(Set(codes).count == codes.count, "\(row.path)")
    }
  }

  private func describe<Content: EventContent>(_ content: Content.Type) -> TypeDescription {
    TypeDescription(of: content)
  }

  private func records(in description: Description) -> [[Description.Field]] {
    switch description {
    case .record(let fields), .choice(let fields), .part(let fields):
      [fields] + fields.flatMap { records(in: $0.value) }
    case .list(let value), .answer(let value): records(in: value)
    case .integer, .flag, .text, .code, .word: []
    }
  }
}
