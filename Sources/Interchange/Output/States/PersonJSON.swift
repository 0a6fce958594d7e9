import Cases
import Views

/// The person that a case is about, as far as a case needs to say, as JSON.
struct PersonJSON {
  let json: JSON

  /// - Parameters:
  ///   - person: What is known of them.
  ///   - id: Who they are; `nil` before a referral has named them.
  ///   - moment: From where they are looked at.
  init(_ person: Person, _ id: PersonID?, at moment: CaseMoment) {
    guard let id else {
      json = .null
      return
    }
    let ages = person.ages(on: London.day(at: moment.judged))
    json = .object([
      JSON.Member("person", .text(id.text)),
      JSON.Member("names", .list(person.names.map { JSONWriter.json($0) })),
      JSON.Member("born", .text(person.born.words)),
      JSON.Member("isBirthEstimated", .flag(person.isBirthEstimated)),
      JSON.Member("age", ages.map { .integer($0.lowerBound) } ?? .null),
      JSON.Member("nhsNumber", person.nhsNumber.map { .text($0.words) } ?? .null),
      JSON.Member("died", person.death.map { .text($0.content.dateOfDeath.words) } ?? .null),
      JSON.Member("ageAtMost", ages.map { .integer($0.upperBound) } ?? .null),
      JSON.Member(
        "communicationNeeds",
        .list(person.communication.map { EntryJSON(times: .local).json($0) })
      ),
    ])
  }
}
