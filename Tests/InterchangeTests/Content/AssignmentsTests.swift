import CaseRecords
import Cases
import Interchange
import Testing

@Suite struct `FIELD=VALUE` {
  @Test func `makes objects and lists of strings`() throws {
    let json = try Assignments.json([
      "a=1", "b.c=2", "b.d=x=y", "e[0].f=3", "e[0].g=4", "e[1].f=", "h=5", "h=6", "h=7", "i[0]=8",
    ])
    #expect(
      json.line
        == #"{"a":"1","b":{"c":"2","d":"x=y"},"e":[{"f":"3","g":"4"},{"f":""}],"#
        + #""h":["5","6","7"],"i":["8"]}"#
    )
  }

  @Test func `is read as what the fields ask for`() throws {
    let words = [
      "colour=BLUE", "shade=5", "at=2026-03-29T07:50+01:00", "isOpen=yes", "reasons=RED",
      "reasons=GREEN", "either.flag=no", "born=?declined", "witnesses[0].person=PN02",
    ]
    let sample: SampleTaken = try read(words)
    #expect(sample.shade == Minutes(count: 5))
    #expect(sample.isOpen)
    #expect(sample.reasons == [.red, .green])
    #expect(sample.either == .flag(false))
    #expect(sample.born == .declined)
    #expect(sample.witnesses?.count == 1)
  }

  @Test func `takes one element for a list, and [] for none`() throws {
    let rest = ["colour=RED", "at=2026-03-29T07:50Z", "isOpen=no", "either.number=1", "born=1990"]
    try #expect((read(rest + ["reasons=RED"]) as SampleTaken).reasons == [.red])
    try #expect((read(rest + ["reasons=[]"]) as SampleTaken).reasons == [])
  }

  @Test(arguments: [
    (["x"], "The content has a word, number 1, that is not FIELD=VALUE."),
    (["a=1", "=2"], "The content has a word, number 2, that is not FIELD=VALUE."),
    (["a[1]=x"], "a[1]: skips an element. The next one is [0]."),
    (["a=1", "a.b=2"], "a.b: does not fit what another word says. Give each field once."),
    (["a.b=2", "a=1"], "a: does not fit what another word says. Give each field once."),
    (["a[0]=1", "a.b=2"], "a.b: does not fit what another word says. Give each field once."),
  ])
  func `is refused if it fits no shape`(words: [String], problem: String) {
    let problems = #expect(throws: FieldProblems.self) { try Assignments.json(words) }
    #expect(problems?.description == problem)
  }

  @Test(arguments: [
    ("isOpen=maybe", "isOpen: is text, not true or false."),
    ("shade=five", "shade: is text, not a whole number."),
    (
      "colour=BLUE=",
      "colour: has no code “BLUE=”. Did you mean BLUE? The codes are: RED, BLUE, GREEN."
    ),
    ("note=a", "note: is a list, not text."),
  ])
  func `is refused if it is not what the field asks for`(word: String, problem: String) throws {
    let rest = [
      "colour=BLUE", "shade=5", "at=2026-03-29T07:50Z", "isOpen=no", "reasons=[]",
      "either.number=1", "born=1990", "note=b",
    ]
    let name = word.prefix { $0 != "=" } + "="
    let others = word == "note=a" ? rest : rest.filter { !$0.hasPrefix(name) }
    let problems = #expect(throws: FieldProblems.self) {
      try read(others + [word]) as SampleTaken
    }
    #expect(problems?.description == problem)
  }

  private func read<Value: Record>(_ words: [String]) throws -> Value {
    try JSONReader.read(from: Assignments.json(words), isTyped: false)
  }
}
