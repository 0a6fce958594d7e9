/// A group of needs that a screening asks about; the groups of CL-NEED.
public enum ScreeningDomain: UInt8, CodeSet {
  case mentalHealth = 1
  case suicide
  case selfHarm
  case learningDisability
  case autism
  case adhd
  case speechAndLanguage
  case brain
  case alcohol
  case drugs
  case gambling
  case trauma
  case abuse
  case exploitation
  case housing
  case money
  case education
  case physicalHealth
  case family
  case background
  case charge

  /// How people know this domain.
  public var entry: CodeEntry {
    switch self {
    case .mentalHealth:
      CodeEntry(
        "MH",
        "mental health: mood, anxiety, psychosis, personality, trauma responses, eating"
      )
    case .suicide: CodeEntry("SUIC", "thoughts or plans of suicide")
    case .selfHarm: CodeEntry("SELFH", "self-harm")
    case .learningDisability: CodeEntry("LD", "learning disability")
    case .autism: CodeEntry("ASD", "autism")
    case .adhd: CodeEntry("ADHD", "attention deficit hyperactivity disorder")
    case .speechAndLanguage: CodeEntry("SLCN", "speech, language and communication")
    case .brain: CodeEntry("ABI", "brain injury or dementia")
    case .alcohol: CodeEntry("ALC", "alcohol")
    case .drugs: CodeEntry("DRUG", "drugs")
    case .gambling: CodeEntry("GAMB", "gambling")
    case .trauma: CodeEntry("TRAUMA", "trauma, bereavement")
    case .abuse: CodeEntry("ABUSE", "domestic or sexual abuse, as victim or as source")
    case .exploitation: CodeEntry("EXPL", "exploitation, trafficking, gangs")
    case .housing: CodeEntry("HOUS", "housing")
    case .money: CodeEntry("DEBT", "debt, benefits, money")
    case .education: CodeEntry("EDU", "employment, education, training")
    case .physicalHealth: CodeEntry("PHYS", "physical health and pregnancy")
    case .family: CodeEntry("FAMILY", "caring, parenting, isolation")
    case .background: CodeEntry("BACK", "armed forces, time in care, immigration")
    case .charge: CodeEntry("CHARGE", "risk that comes from the charge itself")
    }
  }
}
