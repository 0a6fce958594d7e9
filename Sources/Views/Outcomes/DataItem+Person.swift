import Cases

extension DataItem {
  /// M02 to M09: who they are.
  static let about: [DataItem] = [
    DataItem("M02", "person", "Person", "a name in place of the reference of the person.") {
      context in
      ReturnAnswer(context.state.person.map { context.pseudonym($0.text) })
    },
    DataItem("M03", "nhsNumberHeld", "NHS no.", "whether an NHS number is held; never which.") {
      $0.person.nhsNumbers.isEmpty ? .notRecorded : ReturnAnswer($0.person.nhsNumber != nil)
    },
    DataItem("M04", "nhsNumberStatus", "NHS status", "how sure the NHS number is.") {
      ReturnAnswer($0.person.nhsNumbers.last?.content.status.entry.code)
    },
    DataItem("M05", "age", "Age", "the age on the day of the referral, in years.") { context in
      guard context.person.born.precision != .unknown else { return .notRecorded }
      return ReturnAnswer(context.ages.map(AgeBand.words))
    },
    DataItem("M06", "genderIdentity", "Gender", "the gender they identify with.") {
      ReturnAnswer($0.person.genderIdentity)
    },
    DataItem("M07", "sameAsAtBirth", "As at birth", "whether it is the one given at birth.") {
      ReturnAnswer($0.person.details.gender?.value.sameAsAtBirth)
    },
    DataItem("M08", "statedGender", "Stated gender", "the gender they stated.") {
      ReturnAnswer(
        $0.person.details.gender?.value.personStatedGender
          ?? $0.person.registered?.content.personStatedGender
      )
    },
    DataItem("M09", "ethnicity", "Ethnicity", "the ethnic category they say they belong to.") {
      ReturnAnswer($0.person.details.ethnicity?.value.category)
    },
  ]

  /// M10 to M23: how they live.
  static let circumstances: [DataItem] = [
    DataItem("M10", "language", "Language", "the language they prefer.") {
      ReturnAnswer($0.person.communication.last?.content.language) { $0.text }
    },
    DataItem("M10", "interpreter", "Interpreter", "whether they need an interpreter.") {
      ReturnAnswer($0.person.communication.last?.content.interpreterNeeded)
    },
    DataItem("M11", "sexualOrientation", "Orientation", "the sexual orientation, if it was told.") {
      ReturnAnswer($0.person.details.sexualOrientation?.value) { $0.text }
    },
    DataItem("M11", "religion", "Religion", "the religion or belief, if it was told.") {
      ReturnAnswer($0.person.details.religion?.value) { $0.text }
    },
    DataItem("M12", "impairments", "Impairments", "impairments, by their codes.") {
      ReturnAnswer($0.person.communication.last?.content.impairments) {
        $0.map(\.entry.code).joined(separator: ", ")
      }
    },
    DataItem("M12", "adjustments", "Adjustments", "reasonable adjustments, by their codes.") {
      ReturnAnswer(($0.person.communication.last?.content.adjustments ?? []).map(\.kind.entry.code))
    },
    DataItem("M13", "learningDisability", "LD", "the status of a learning disability.") {
      ReturnAnswer($0.state.needs.compactMap(\.content.learningDisabilityStatus).last)
    },
    DataItem("M14", "autism", "Autism", "the status of autism.") {
      ReturnAnswer($0.state.needs.compactMap(\.content.autismStatus).last)
    },
    DataItem("M15", "area", "Area", "where they live.") { context in
      ReturnAnswer(context.file.residence) { $0.text }
    },
    DataItem("M16", "accommodation", "Accommodation", "the type of accommodation.") {
      ReturnAnswer($0.person.details.accommodation?.value)
    },
    DataItem("M17", "settled", "Settled", "whether it is settled.") {
      ReturnAnswer($0.person.details.settled?.value)
    },
    DataItem("M18", "employment", "Employment", "whether they work.") {
      ReturnAnswer($0.person.details.employment?.value)
    },
    DataItem("M19", "education", "Education", "where a child learns.") {
      $0.ifChild(ReturnAnswer($0.person.details.education?.value.status))
    },
    DataItem("M19", "specialEducation", "SEN", "the special education of a child.") {
      $0.ifChild(ReturnAnswer($0.person.details.education?.value.specialEducation))
    },
    DataItem("M20", "lookedAfter", "Looked after", "whether an authority looks after them.") {
      ReturnAnswer($0.person.details.careStatus?.value.lookedAfter)
    },
    DataItem("M20", "careLeaver", "Care leaver", "whether they have left care.") {
      ReturnAnswer($0.person.details.careStatus?.value.careLeaver)
    },
    DataItem("M20", "protectionPlan", "Plan", "whether a child protection plan is in force.") {
      ReturnAnswer($0.person.details.careStatus?.value.childProtectionPlan)
    },
    DataItem("M20", "inNeed", "In need", "whether they are a child in need.") {
      ReturnAnswer($0.person.details.careStatus?.value.childInNeed)
    },
    DataItem("M21", "dependants", "Dependants", "how many children depend on them.") {
      ReturnAnswer($0.person.details.dependants?.value.children) { "\($0.count)" }
    },
    DataItem("M21", "pregnancy", "Pregnant", "that a pregnancy was recorded.") {
      $0.state.needs.contains { $0.content.needCode == .pregnancy }
        ? ReturnAnswer(true) : .notRecorded
    },
    DataItem("M22", "forces", "Forces", "whether they served in the armed forces.") {
      ReturnAnswer($0.person.details.forces?.value)
    },
    DataItem("M23", "practice", "Practice", "the GP practice.") {
      ReturnAnswer($0.person.details.gp?.value.practice) { $0.text }
    },
  ]
}

extension ReferralContext {
  /// `answer`, if they were or may have been under 18 when they were referred, or if there is one.
  fileprivate func ifChild(_ answer: ReturnAnswer) -> ReturnAnswer {
    isChild == false && answer == .notRecorded ? .notApplicable : answer
  }
}

extension CaseFile {
  /// Where the person lives, by their address, otherwise by the referral.
  var residence: Answer<AreaCode>? {
    person.area.map(Answer.value) ?? state.referral?.content.areaOfResidence
  }
}

extension Person {
  /// The gender they identify with, as it was last recorded.
  var genderIdentity: Answer<GenderIdentity>? {
    details.gender?.value.genderIdentity ?? registered?.content.genderIdentity
  }
}
