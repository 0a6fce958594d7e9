/// What rules look for in free text.
extension Narrative {
  /// Whether it holds a word that is more than a pointer to somewhere else or a sign for nothing.
  var saysSomething: Bool {
    let empty: Set = [
      "see", "the", "and", "note", "notes", "file", "record", "records", "above", "below",
      "attached", "attachment", "report", "email", "concern", "concerns", "concerned",
      "safeguarding", "tbc", "tba", "none", "nil",
    ]
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.contains { $0.utf8.count > 2 && !empty.contains(String($0)) }
  }

  /// What reads as an NHS number: ten digits by themselves, with blanks or hyphens or with none, of
  /// which the last checks the others.
  var nhsNumbers: [NHSNumber] {
    text.split { !($0.isASCII && $0.isNumber) && $0 != " " && $0 != "-" }.flatMap { run in
      let groups = run.split { $0 == " " || $0 == "-" }.map(String.init)
      let places = groups.indices.map { groups[$0...].prefix(3) }
      let candidates =
        groups.filter { $0.count == 10 }
        + places.filter { $0.map(\.count) == [3, 3, 4] }.map { $0.joined() }
      return candidates.compactMap { try? NHSNumber(words: $0) }
    }
  }
}
