/// A vulnerability or need (CL-NEED); it is suspected until a record or an assessment confirms it.
public enum NeedCode: UInt8, CodeSet {
  case depression = 1
  case anxiety
  case psychosis
  case bipolar
  case personality
  case postTraumaticStress
  case eating
  case otherMentalHealth
  case suicide
  case selfHarm
  case learningDisability
  case autism
  case attention
  case communication
  case brainInjury
  case dementia
  case alcohol
  case drugs
  case gambling
  case trauma
  case domesticAbuseVictim
  case domesticAbuseSource
  case sexualViolence
  case sexualExploitation
  case criminalExploitation
  case trafficking
  case housing
  case debt
  case benefits
  case employment
  case education
  case physicalHealth
  case pregnancy
  case carer
  case parent
  case isolation
  case bereavement
  case veteran
  case careLeaver
  case immigration
  case gangs
  case charge
  case noNeed

  /// How people know this need.
  public var entry: CodeEntry {
    switch self {
    case .depression: CodeEntry("MH-DEP", "depression")
    case .anxiety: CodeEntry("MH-ANX", "anxiety")
    case .psychosis: CodeEntry("MH-PSY", "psychosis")
    case .bipolar: CodeEntry("MH-BIP", "bipolar disorder")
    case .personality: CodeEntry("MH-PD", "personality disorder")
    case .postTraumaticStress: CodeEntry("MH-PTSD", "post-traumatic stress")
    case .eating: CodeEntry("MH-EAT", "eating disorder")
    case .otherMentalHealth: CodeEntry("MH-OTH", "another mental health need")
    case .suicide: CodeEntry("SUIC", "risk of suicide")
    case .selfHarm: CodeEntry("SELFH", "self-harm")
    case .learningDisability: CodeEntry("LD", "learning disability")
    case .autism: CodeEntry("ASD", "autism")
    case .attention: CodeEntry("ADHD", "attention deficit hyperactivity disorder")
    case .communication: CodeEntry("SLCN", "speech, language and communication needs")
    case .brainInjury: CodeEntry("ABI", "acquired brain injury")
    case .dementia: CodeEntry("DEM", "dementia")
    case .alcohol: CodeEntry("ALC", "alcohol")
    case .drugs: CodeEntry("DRUG", "drugs")
    case .gambling: CodeEntry("GAMB", "gambling")
    case .trauma: CodeEntry("TRAUMA", "trauma")
    case .domesticAbuseVictim: CodeEntry("DA-VIC", "domestic abuse, as a victim")
    case .domesticAbuseSource: CodeEntry("DA-PERP", "domestic abuse, as the source of harm")
    case .sexualViolence: CodeEntry("SEXV", "sexual violence")
    case .sexualExploitation: CodeEntry("EXPL-CSE", "child sexual exploitation")
    case .criminalExploitation: CodeEntry("EXPL-CCE", "child criminal exploitation")
    case .trafficking: CodeEntry("TRAFF", "trafficking or modern slavery")
    case .housing: CodeEntry("HOUS", "housing")
    case .debt: CodeEntry("DEBT", "debt")
    case .benefits: CodeEntry("BEN", "benefits")
    case .employment: CodeEntry("EMP", "employment")
    case .education: CodeEntry("EDU", "education")
    case .physicalHealth: CodeEntry("PHYS", "physical health")
    case .pregnancy: CodeEntry("PREG", "pregnancy")
    case .carer: CodeEntry("CARER", "caring for somebody")
    case .parent: CodeEntry("PARENT", "being a parent")
    case .isolation: CodeEntry("ISOL", "isolation")
    case .bereavement: CodeEntry("BEREAV", "bereavement")
    case .veteran: CodeEntry("VET", "having served in the armed forces")
    case .careLeaver: CodeEntry("CARELVR", "having been in care")
    case .immigration: CodeEntry("IMMIG", "immigration")
    case .gangs: CodeEntry("GANG", "gangs")
    case .charge: CodeEntry("CHARGE", "risk that comes from the charge itself")
    case .noNeed: CodeEntry("NONE", "no need was found")
    }
  }
}
