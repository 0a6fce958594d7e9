/// A name with a date of birth: whoever has both may be one and the same person (EV01).
///
/// Two names are the same here if they have the same words in any order, whatever their capitals and
/// whatever stands between the words.
public struct Namesake: Hashable, Sendable {
  /// The words of the name in small letters, in their order, with a blank between them.
  public let name: String
  /// The date of birth, as exactly as it is known.
  public let born: CalendarDate

  /// Somebody called `name` who was born on `born`; nobody if either is not known.
  public init?(name: String, born: CalendarDate) {
    let words = Self.words(of: name)
    guard !words.isEmpty, born.precision != .unknown else { return nil }
    self.name = words.sorted().joined(separator: " ")
    self.born = born
  }

  /// The words of a name: its letters and digits in small, with an apostrophe inside a word left out.
  private static func words(of name: String) -> [String] {
    let apostrophes: Set<Character> = ["'", "\u{2019}"]
    return name.lowercased().filter { !apostrophes.contains($0) }
      .split { !$0.isLetter && !$0.isNumber }.map { String($0) }
  }
}

extension PersonRegistered {
  /// Every name with the date of birth.
  var namesakes: Set<Namesake> {
    Set(names.compactMap { Namesake(name: $0.name.text, born: dob) })
  }
}

extension Person {
  /// Every name they are known by, with the date of birth.
  var namesakes: Set<Namesake> {
    Set(names.compactMap { Namesake(name: $0.name.text, born: born) })
  }
}

extension Situation {
  /// Who is known by one of these names and was born on the same day.
  func people(answeringTo namesakes: Set<Namesake>) -> [PersonID] {
    guard !namesakes.isEmpty else { return [] }
    return people.filter { !$0.value.namesakes.isDisjoint(with: namesakes) }.keys.sorted()
  }
}
