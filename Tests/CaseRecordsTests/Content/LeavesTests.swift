import CaseRecords
import Cases
import TestSupport
import Testing

@Suite struct `The leaves of a content` {
  @Test func `are its values in words, in the order of the listing`() {
    let witness = Witness(person: PersonID(checked: "PN02"), account: "Saw it.")
    let holder = Holder(value: [Part.known(witness), .erased])
    #expect(
      words(holder) == [
        "value[0].person=PN02", "value[0].account=Saw it.", "value[1]=[erased]",
      ]
    )
  }

  @Test func `are written as people write them`() {
    #expect(words(Holder(value: Int64(-5))) == ["value=-5"])
    #expect(words(Holder(value: true)) == ["value=yes"])
    #expect(words(Holder(value: false)) == ["value=no"])
    #expect(words(Holder(value: Colour.red)) == ["value=RED"])
    #expect(words(Holder<Line>(value: "é")) == ["value=é"])
    #expect(words(Holder(value: CalendarDate(checkedYear: 1990))) == ["value=1990"])
    #expect(words(Either.number(7)) == ["number=7"])
  }

  @Test func `say what is not there where something could be`() {
    #expect(words(Pair(one: nil, other: 3)) == ["other=3"])
    #expect(words(Pair(one: nil, other: nil)) == ["={}"])
    #expect(words(Holder<[Int64]>(value: [])) == ["value=[]"])
    #expect(words(Holder(value: Pair(one: nil, other: nil))) == ["value={}"])
  }

  @Test func `tell a blank from a text that looks like one`() {
    #expect(words(Holder<Answer<Line>>(value: .declined)) == ["value=?declined"])
    #expect(words(Holder<Answer<Line>>(value: .value("?declined"))) == ["value=??declined"])
    #expect(words(Holder<Line>(value: "?declined")) == ["value=?declined"])
  }

  private func words(_ content: some Record) -> [String] {
    Leaves.list(of: content).map { "\($0.path)=\($0.words)" }
  }
}

@Suite struct `The difference between two contents` {
  @Test func `is what was, what is new and what is gone`() {
    let old = Holder(value: [Pair(one: 1, other: 2), Pair(one: 3, other: nil)])
    let new = Holder(value: [Pair(one: 1, other: 5), Pair(one: nil, other: 4)])
    let differences = Difference.between(old, new)
    #expect(
      differences.map(\.path.description) == ["value[0].other", "value[1].one", "value[1].other"]
    )
    #expect(differences.map(\.from) == ["2", "3", nil])
    #expect(differences.map(\.to) == ["5", nil, "4"])
  }

  @Test(arguments: Event.contents.map { $0.type })
  func `is empty exactly if they are the same`(type: EventType) throws {
    let entry = try #require(Catalogue.entry(named: type.name))
    for seed in 0..<UInt64(20) {
      let one = Generator.content(of: entry.content, seed: seed)
      let other = Generator.content(of: entry.content, seed: seed + 1)
      #expect(Difference.between(one, one).isEmpty, "seed \(seed)")
      let isSame = Catalogue.event(one) == Catalogue.event(other)
      #expect(Difference.between(one, other).isEmpty == isSame, "seed \(seed)")
    }
  }
}
