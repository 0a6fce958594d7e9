import CaseRecords
import Cases
import Views

/// A search for people and their cases.
struct Search {
  /// What is searched for, in one line of at most 200 bytes, as it is recorded.
  let words: String

  private let parts: [String]
  private let reference: String
  private let number: NHSNumber?

  /// A search for people of whose names each of `words` begins a part, or who have the reference or
  /// the NHS number.
  ///
  /// - Throws: ``Failure`` if there is nothing to search for, or a number that nobody can have.
  init(_ words: String) throws(Failure) {
    self.words = Self.line(words)
    parts = Self.parts(of: words)
    reference = String(words.filter { !$0.isWhitespace }).uppercased()
    guard !parts.isEmpty else {
      throw Failure(.usage, "There is nothing to search for.", next: ["Give a word of a name."])
    }
    number = try Self.number(reference)
  }

  /// The NHS number that `digits` are; `nil` if they are none, but a word or a reference.
  private static func number(_ digits: String) throws(Failure) -> NHSNumber? {
    guard digits.utf8.count == 10, digits.allSatisfy(\.isNumber) else { return nil }
    do throws(WordProblem) {
      return try NHSNumber(words: digits)
    } catch {
      throw Failure(
        .usage,
        "What is searched for \(error.sentence)",
        next: ["Check the number. Blanks in it do no harm."]
      )
    }
  }

  /// Somebody who was found, with their cases.
  struct Result: Sendable {
    /// Who.
    let id: PersonID
    /// What is known of them.
    let person: Person
    /// Their cases, in the order of their references.
    let cases: [CaseID]
  }

  /// Everybody who is found and may be seen, in the order of their references.
  ///
  /// Whoever identifies people finds those of every team; what a case says is another matter.
  ///
  /// An NHS number is looked up; for words of a name, and for a reference, everybody is looked at.
  func results(
    in snapshot: borrowing RecordSnapshot,
    of record: ServiceRecord
  ) throws -> [Result] {
    let index = try number.map { _ in try NumberIndex(in: ViewStore(beside: record)) }
    let cases = try Self.cases(in: snapshot)
    let people: [PersonID] =
      if let index, let number {
        try index.holders(of: number, in: snapshot).sorted()
      } else {
        try snapshot.streams(of: .person).compactMap(\.person)
      }
    var results: [Result] = []
    for id in people {
      let person = try snapshot.personState(id)
      let theirs = (cases[id] ?? []).sorted()
      guard person.exists, matches(id, person, theirs) else { continue }
      guard try snapshot.admits(found: id) else { continue }
      results.append(Result(id: id, person: person, cases: theirs))
    }
    return results
  }

  private func matches(_ id: PersonID, _ person: Person, _ cases: [CaseID]) -> Bool {
    if id.text == reference || cases.contains(where: { $0.text == reference }) { return true }
    if let number { return person.nhsNumbers.contains { $0.content.number == number } }
    let names = person.names.flatMap { Self.parts(of: $0.name.text) }
    return parts.allSatisfy { part in names.contains { $0.hasPrefix(part) } }
  }

  private static func cases(
    in snapshot: borrowing RecordSnapshot
  ) throws -> [PersonID: [CaseID]] {
    var cases: [PersonID: [CaseID]] = [:]
    try snapshot.forEachEvent(types: [ReferralReceived.type.number]) { event in
      if case .referralReceived(let content) = event.event,
        let id = try? CaseID(words: event.stream.name)
      {
        cases[content.person, default: []].append(id)
      }
      return true
    }
    return cases
  }

  /// The beginning of `text` that fits into one line of 200 bytes, without control characters.
  private static func line(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars where scalar.properties.generalCategory != .control {
      guard line.utf8.count + String(scalar).utf8.count <= 200 else { break }
      line.unicodeScalars.append(scalar)
    }
    return line
  }

  /// The words of `text` in small letters, hyphens and apostrophes taken as blanks.
  private static func parts(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
