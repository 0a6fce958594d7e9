/// The kind of service that somebody is referred on to (CL-DEST); national codes are MHSDS team types.
public enum Destination: UInt8, CodeSet {
  case gp = 1
  case crisisTeam
  case communityMentalHealth
  case earlyIntervention
  case talkingTherapies
  case camhs
  case forensic
  case mentalHealthActAssessment
  case autism
  case neurodevelopment
  case learningDisability
  case brainInjury
  case speechAndLanguage
  case drugAndAlcohol
  case gambling
  case physicalHealth
  case maternity
  case adultSocialCare
  case childSocialCare
  case housing
  case roughSleeping
  case benefitsAndDebt
  case foodbank
  case domesticAbuse
  case sexualViolence
  case womensCentre
  case veterans
  case employmentAndEducation
  case youthJustice
  case bereavement
  case peerSupport
  case immigrationAdvice
  case prisonInReach
  case liaisonAndDiversion
  case other

  /// How people know this destination.
  public var entry: CodeEntry {
    switch self {
    case .gp: CodeEntry("gp", "a GP")
    case .crisisTeam: CodeEntry("crisisTeam", "crisis or home treatment team", national: "A02")
    case .communityMentalHealth:
      CodeEntry("communityMentalHealth", "community mental health team", national: "A06")
    case .earlyIntervention:
      CodeEntry("earlyIntervention", "early intervention in psychosis", national: "A14")
    case .talkingTherapies: CodeEntry("talkingTherapies", "NHS Talking Therapies")
    case .camhs: CodeEntry("camhs", "child and adolescent mental health")
    case .forensic: CodeEntry("forensic", "forensic mental health", national: "B01")
    case .mentalHealthActAssessment:
      CodeEntry("mhaAssessment", "an assessment under the Mental Health Act")
    case .autism: CodeEntry("autism", "autism assessment or support", national: "C01")
    case .neurodevelopment:
      CodeEntry("neurodevelopment", "neurodevelopmental or ADHD assessment", national: "C04")
    case .learningDisability:
      CodeEntry("learningDisability", "community learning disability team", national: "E01")
    case .brainInjury: CodeEntry("brainInjury", "brain injury")
    case .speechAndLanguage: CodeEntry("speechAndLanguage", "speech and language therapy")
    case .drugAndAlcohol: CodeEntry("drugAndAlcohol", "drug and alcohol", national: "D01")
    case .gambling: CodeEntry("gambling", "gambling", national: "D07")
    case .physicalHealth: CodeEntry("physicalHealth", "physical health")
    case .maternity: CodeEntry("maternity", "maternity")
    case .adultSocialCare: CodeEntry("adultSocialCare", "social care for adults")
    case .childSocialCare: CodeEntry("childSocialCare", "social care for children")
    case .housing: CodeEntry("housing", "housing")
    case .roughSleeping: CodeEntry("roughSleeping", "rough sleeping", national: "D08")
    case .benefitsAndDebt: CodeEntry("benefitsAndDebt", "advice on benefits and debt")
    case .foodbank: CodeEntry("foodbank", "a foodbank")
    case .domesticAbuse: CodeEntry("domesticAbuse", "domestic abuse")
    case .sexualViolence: CodeEntry("sexualViolence", "sexual violence")
    case .womensCentre: CodeEntry("womensCentre", "a women's centre")
    case .veterans: CodeEntry("veterans", "veterans")
    case .employmentAndEducation: CodeEntry("employmentAndEducation", "employment or education")
    case .youthJustice: CodeEntry("youthJustice", "youth justice prevention", national: "C07")
    case .bereavement: CodeEntry("bereavement", "bereavement")
    case .peerSupport: CodeEntry("peerSupport", "peer support")
    case .immigrationAdvice: CodeEntry("immigrationAdvice", "immigration advice")
    case .prisonInReach: CodeEntry("prisonInReach", "prison in-reach", national: "D03")
    case .liaisonAndDiversion:
      CodeEntry("liaisonAndDiversion", "another Liaison and Diversion service", national: "D02")
    case .other: CodeEntry("other", "another service")
    }
  }
}
