extension Destination {
  /// The kind of recipient that this service is, by which an override names it; `nil` if none.
  public var recipient: RecipientClass? {
    switch self {
    case .gp: .gp
    case .crisisTeam, .communityMentalHealth, .earlyIntervention, .talkingTherapies, .camhs,
      .forensic, .mentalHealthActAssessment, .autism, .neurodevelopment, .learningDisability:
      .mentalHealth
    case .drugAndAlcohol: .substanceMisuse
    case .adultSocialCare: .adultSocialCare
    case .childSocialCare: .childSocialCare
    case .housing, .roughSleeping: .housing
    case .employmentAndEducation: .education
    case .youthJustice: .youthJustice
    case .prisonInReach: .prison
    case .liaisonAndDiversion: .otherService
    case .brainInjury, .speechAndLanguage, .gambling, .physicalHealth, .maternity,
      .benefitsAndDebt, .foodbank, .domesticAbuse, .sexualViolence, .womensCentre, .veterans,
      .bereavement, .peerSupport, .immigrationAdvice, .other:
      nil
    }
  }
}
