extension EntitlementGap {
  /// What stands against it, as the end of a sentence.
  var words: String {
    switch self {
    case .appropriateAdult: "an appropriate adult cannot agree for anybody"
    case .notFoundCompetent: "nobody has found the child competent to decide this"
    case .childDecides: "the child is competent, and decides alone"
    case .responsibilityNotRecorded: "no parental responsibility of that name is on record"
    case .parentOfAdult: "from 16 on nobody else agrees for the person"
    case .attorneyOfChild: "an attorney or deputy agrees only for somebody who is 18 or over"
    case .attorneyOfCapable: "nobody has found that the person lacks capacity for this"
    case .lacksCapacity: "the latest assessment found that the person lacks capacity for this"
    }
  }

  /// What to do instead.
  func remedy(in stream: StreamID, of person: PersonID?) -> String {
    switch self {
    case .appropriateAdult:
      "Ask the person, or a holder of parental responsibility; a parent may be both."
    case .notFoundCompetent:
      "Assess it first: caselog append CapacityAssessed \(stream) --template"
    case .childDecides: "Ask the child, and record their own answer with giver self."
    case .responsibilityNotRecorded:
      "Record who holds it: caselog append PersonDetailsRecorded"
        + " person/\(person?.text ?? "…") --template"
    case .parentOfAdult: "Ask the person, and record their own answer with giver self."
    case .attorneyOfChild: "Ask the person, or a holder of parental responsibility."
    case .attorneyOfCapable, .lacksCapacity:
      "Assess it again, or decide in their best interests:"
        + " caselog append CapacityAssessed \(stream) --template"
    }
  }
}
