import CaseRecords
import Cases
import Interchange
import TestSupport
import Testing

/// Kinds of fields that amendments have to tell apart.
private struct Sample: Record {
  let colour: Colour
  let shade: Int64?
  let note: Line?
  let pairs: [Pair]
  let either: Either
  let answer: Answer<Line>
}

extension Sample {
  init<F: Form>(_ fields: inout F, _ was: Self?) {
    colour = fields.required(1, "colour", was?.colour, "The colour.")
    shade = fields.conditional(
      2,
      "shade",
      was?.shade,
      "Which blue.",
      when: Condition("colour", colour, in: .blue)
    )
    note = fields.optional(3, "note", was?.note, "A note.")
    pairs = fields.required(4, "pairs", was?.pairs, "Pairs.")
    either = fields.required(5, "either", was?.either, "One of two.")
    answer = fields.required(6, "answer", was?.answer, "An answer.")
  }
}

@Suite struct `Amending a content` {
  private let blue = Sample(
    colour: .blue,
    shade: 3,
    note: "old",
    pairs: [Pair(one: 1, other: 2)],
    either: .number(7),
    answer: .value("yes")
  )

  @Test(arguments: Event.contents.map { $0.type })
  func `by its own words changes nothing`(type: EventType) throws {
    let entry = try #require(Catalogue.entry(named: type.name))
    for seed in 0..<UInt64(50) {
      let event = Catalogue.event(Generator.content(of: entry.content, seed: seed))
      let leaves = Leaves.list(of: event.content)
      try #expect(amended(event.content, by: leaves) == event, "seed \(seed)")
      for leaf in leaves.prefix(12) {
        try #expect(amended(event.content, by: [leaf]) == event, "seed \(seed): \(leaf.path)")
      }
    }
  }

  @Test func `replaces a leaf and nothing else`() throws {
    let amended = try amend("note=new", "pairs[0].other=5", "answer=??maybe")
    #expect(amended.note == "new")
    #expect(amended.pairs == [Pair(one: 1, other: 5)])
    #expect(amended.answer == .value("?maybe"))
    #expect(amended.colour == .blue)
    #expect(amended.shade == 3)
  }

  @Test func `adds elements after the last and can empty a list`() throws {
    try #expect(
      amend("pairs[1].one=9").pairs == [Pair(one: 1, other: 2), Pair(one: 9, other: nil)]
    )
    try #expect(amend("pairs=[]").pairs == [])
    try #expect(amend("pairs=[]", "pairs[0].one=9").pairs == [Pair(one: 9, other: nil)])
  }

  @Test func `replaces the alternative of a choice`() throws {
    try #expect(amend("either.number=8").either == .number(8))
    try #expect(amend("either.flag=yes").either == .flag(true))
  }

  @Test func `puts a blank in place of an answer`() throws {
    try #expect(amend("answer=?declined").answer == .declined)
  }

  @Test func `lets a field fall away whose condition holds no longer`() throws {
    let amended = try amend("colour=RED")
    #expect(amended.colour == .red)
    #expect(amended.shade == nil)
  }

  @Test(arguments: [
    (
      "colour=BLEU",
      "colour: is not a code of this list. Did you mean BLUE? The codes are: RED, BLUE, GREEN."
    ),
    (
      "colours=RED",
      """
      colours: is not a field. Did you mean colour? The fields are: colour, shade, note, pairs, \
      either, answer.
      """
    ),
    ("shade=x", "shade: is not a whole number."),
    ("note=", "note: is empty. Leave the field out, or write something."),
    ("note.text=x", "note: has no fields and no elements."),
    ("pairs=x", "pairs: is a list: give its elements one by one, as in pairs[0]."),
    ("pairs[2].one=1", "pairs: has no element [2]. The next one is [1]."),
    ("pairs[0].two=1", "pairs[0].two: is not a field. The fields are: one, other."),
    ("pairs[0]=1", "pairs[0]: is a record: give its fields one by one."),
    ("pairs.one=1", "pairs: is a list and has no field one."),
    ("either.flag=maybe", "either.flag: is neither yes nor no."),
    (
      "answer=?never",
      "answer: is no blank. The blanks are: ?notKnown, ?declined, ?notRecorded, ?notApplicable."
    ),
  ])
  func `says what is wrong with the words`(assignment: String, problem: String) {
    let problems = #expect(throws: FieldProblems.self) { try amend(assignment) }
    #expect(problems?.description == problem)
  }

  @Test func `says everything that is wrong, in the order of the listing`() {
    let problems = #expect(throws: FieldProblems.self) {
      try amend("either.number=1", "either.flag=yes", "shade=4", "colour=RED")
    }
    #expect(
      problems?.description == """
        shade: belongs here only if colour is BLUE.
        either: takes exactly one of: number, flag.
        """
    )
  }

  @Test func `asks for what the new value makes necessary`() throws {
    let red = try amend("colour=RED")
    let problems = #expect(throws: FieldProblems.self) {
      try Amendment.amended(red, by: leaves(["colour=BLUE"]))
    }
    #expect(problems?.description == "shade: is missing: colour is BLUE. Which blue.")
  }

  @Test func `does not bring back what has been forgotten`() {
    let forgotten = Holder(value: Part<Witness>.erased)
    let problems = #expect(throws: FieldProblems.self) {
      try Amendment.amended(forgotten, by: leaves(["value.account=Saw it."]))
    }
    #expect(problems?.description == "value: has been erased.")
  }

  private func amend(_ assignments: String...) throws -> Sample {
    try Amendment.amended(blue, by: leaves(assignments))
  }

  private func leaves(_ assignments: [String]) throws -> [Leaf] {
    try assignments.map { assignment in
      let halves = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return Leaf(try #require(FieldPath(halves[0])), String(halves[1]))
    }
  }

  private func amended<Content: EventContent>(
    _ content: Content,
    by leaves: [Leaf]
  ) throws -> Event {
    Catalogue.event(try Amendment.amended(content, by: leaves))
  }
}

@Suite struct `Correcting an event` {
  private let event = Catalogue.event(Generator.value(NoteAdded.self, seed: 5))

  @Test func `amends the fields that the correction names`() throws {
    let amended = try event.amended(by: [correction("text", "What was said.")])
    let differences = Difference.between(event.content, amended.content)
    #expect(differences.map(\.path.description) == ["text"])
    #expect(differences.map(\.to) == ["What was said."])
  }

  @Test func `names the correction whose path is none`() {
    let problems = #expect(throws: FieldProblems.self) {
      try event.amended(by: [correction("the text", "x")])
    }
    #expect(
      problems?.description == "fields[0].field: is not the path of a field, "
        + "as in date or requirements[0].months."
    )
  }

  private func correction(_ field: String, _ value: String) throws -> FieldCorrection {
    try JSONReader.read(
      from: .object([
        JSON.Member("field", .text(field)), JSON.Member("value", .text(value)),
      ])
    )
  }
}
