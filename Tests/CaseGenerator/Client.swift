import Cases
import TestSupport

/// Somebody who is referred.
struct Client {
  /// The reference of the person.
  let person: PersonID

  /// Given and family name.
  let name: String

  /// The day of birth.
  let born: CalendarDate

  /// How old they are while the story goes on: no birthday falls into it.
  let age: Int64

  /// As stated, a code.
  let gender: String

  /// The stream of the person.
  var stream: StreamID { StreamID(person) }

  /// Whether they are under 16: what they may decide is then found out first.
  var isUnder16: Bool { age < 16 }

  /// Whether they are under 18.
  var isChild: Bool { age < 18 }
}

extension Client {
  /// Invents somebody who is referred on `day`.
  init(number: Int, on day: CalendarDate, using random: inout SplitMix64) {
    let isChild = Int.random(in: 0..<6, using: &random) == 0
    let isWoman = Int.random(in: 0..<4, using: &random) == 0
    age = Int64.random(in: isChild ? 11...17 : 18...64, using: &random)
    gender = isWoman ? "2" : "1"
    let given = isWoman ? Vocabulary.womensNames : Vocabulary.mensNames
    name =
      "\(Vocabulary.pick(given, using: &random)) "
      + Vocabulary.pick(Vocabulary.familyNames, using: &random)
    // The birthday was up to a hundred days before, so that the next one is far away.
    let birthday = day.adding(days: -Int64.random(in: 1...100, using: &random))
    born = CalendarDate(
      checkedYear: birthday.year - age,
      month: birthday.month,
      day: min(birthday.day, 28)
    )
    person = PersonID(checked: "PN-" + Vocabulary.padded(number, to: 6))
  }
}
