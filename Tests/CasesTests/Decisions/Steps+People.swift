@testable import Cases
import TestSupport

/// The person, somebody else, the case and the concern that the scenarios are about.
let person = PersonID(checked: "PN01")
let twin = PersonID(checked: "PN02")
let caseOne = CaseID(checked: "C-0001")
let concernOne = ConcernID(checked: "SG-0001")

extension Step {
  /// The person was registered, on the day before.
  static func registered(
    _ id: PersonID = person,
    born: String = "1991-11-02",
    as kind: PersonKind = .client,
    names: [String] = ["Daniel Reeve"],
    unnamed: Line? = nil,
    isEstimated: Bool? = nil,
    matches: [PossibleMatch] = [],
    at happened: Happened = at("08:00", on: "2026-03-29"),
    by author: Author = .facilitator
  ) -> Step {
    Step(
      .personRegistered(
        PersonRegistered(
          kind: kind,
          names: names.map { PersonName(kind: .legal, name: FullName(checked: $0)) },
          unnamed: unnamed,
          dob: date(born),
          dobEstimated: isEstimated,
          personStatedGender: nil,
          genderIdentity: nil,
          source: .custodyStaff,
          possibleMatches: matches
        )
      ),
      in: StreamID(id),
      at: happened,
      by: author
    )
  }

  /// Details of the person were recorded: a date of birth, parents, ways of contact.
  static func detailed(
    names: [String]? = nil,
    born: String? = nil,
    parents: [String]? = nil,
    shownBy evidence: ResponsibilityEvidence = .birthCertificate,
    voicemail: Safety? = nil,
    contact: ContactDetails? = nil,
    address: Address? = nil,
    accommodation: AccommodationType? = nil,
    since: CalendarDate? = nil,
    at happened: Happened = at("08:10", on: "2026-03-29")
  ) -> Step {
    let holders = parents.map { names in
      names.map {
        ResponsibilityHolder(
          name: FullName(checked: $0),
          person: nil,
          relation: "mother",
          evidence: evidence
        )
      }
    }
    return Step(
      .personDetailsRecorded(
        PersonDetailsRecorded(
          names: names.map { names in
            Dated(
              value: .value(
                names.map { PersonName(kind: .legal, name: FullName(checked: $0)) }
              ),
              effectiveFrom: nil
            )
          },
          dob: born.map { BirthDate(date: date($0), estimated: nil, effectiveFrom: nil) },
          gender: nil,
          ethnicity: nil,
          address: address,
          contact: contact ?? voicemail.map { .safe(voicemail: $0) },
          accommodation: accommodation.map { Dated(value: .value($0), effectiveFrom: nil) },
          settled: nil,
          employment: nil,
          education: nil,
          careStatus: nil,
          parentalResponsibility: holders.map { Dated(value: .value($0), effectiveFrom: since) },
          gp: nil,
          forces: nil,
          dependants: nil,
          sexualOrientation: nil,
          religion: nil
        )
      ),
      in: StreamID(person),
      at: happened,
      by: .facilitator
    )
  }
}

extension Step {
  /// How the person takes in information.
  static func communicates(_ impairments: Answer<[Impairment]>) -> Step {
    Step(
      .communicationNeedRecorded(
        CommunicationNeedRecorded(
          impairments: impairments,
          adjustments: [],
          language: nil,
          interpreterNeeded: nil,
          formats: nil,
          appropriateAdultIndicated: nil,
          intermediaryIndicated: nil,
          source: .person,
          agreedToFlagSpine: nil,
          reviewedOn: .notRecorded,
          underlyingConditions: nil
        )
      ),
      in: StreamID(person),
      at: at("09:00"),
      by: .facilitator
    )
  }
}

extension ContactDetails {
  /// Ways of contact that are safe, but for those that are said.
  static func safe(
    text: Safety = .yes,
    voicemail: Safety = .yes,
    letter: Safety = .yes,
    email: Safety? = nil
  ) -> ContactDetails {
    ContactDetails(
      telephone: nil,
      email: nil,
      call: .yes,
      text: text,
      voicemail: voicemail,
      letter: letter,
      times: nil,
      effectiveFrom: nil,
      emailSafe: email
    )
  }
}

extension Address {
  /// An address that is as safe as is said.
  static func at(_ kind: AddressKind = .home, safe: Safety) -> Address {
    Address(
      kind: kind,
      noFixedAbode: false,
      lines: "A street",
      postcode: nil,
      area: nil,
      safe: safe,
      from: nil,
      to: nil
    )
  }
}
