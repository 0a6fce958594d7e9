/// A themed pathway: a checklist and a set of destinations.
public enum Pathway: UInt8, CodeSet {
  case mentalHealth = 1
  case learningDisability
  case neurodiversity
  case communication
  case brainInjury
  case substanceMisuse
  case trauma
  case safeguarding
  case homelessness
  case money
  case veterans
  case women
  case children
  case olderPeople
  case foreignNationals
  case charge

  /// How people know this pathway.
  public var entry: CodeEntry {
    switch self {
    case .mentalHealth: CodeEntry("mentalHealth", "mental health")
    case .learningDisability: CodeEntry("learningDisability", "learning disability")
    case .neurodiversity: CodeEntry("neurodiversity", "autism, ADHD and other neurodiversity")
    case .communication: CodeEntry("communication", "speech, language and communication")
    case .brainInjury: CodeEntry("brainInjury", "brain injury")
    case .substanceMisuse: CodeEntry("substanceMisuse", "drugs and alcohol")
    case .trauma: CodeEntry("trauma", "trauma")
    case .safeguarding: CodeEntry("safeguarding", "safeguarding")
    case .homelessness: CodeEntry("homelessness", "homelessness")
    case .money: CodeEntry("money", "benefits, debt and gambling")
    case .veterans: CodeEntry("veterans", "veterans")
    case .women: CodeEntry("women", "women's pathway")
    case .children: CodeEntry("children", "children")
    case .olderPeople: CodeEntry("olderPeople", "older people")
    case .foreignNationals:
      CodeEntry("foreignNationals", "foreign nationals and people seeking asylum")
    case .charge: CodeEntry("charge", "risk that comes from the charge itself")
    }
  }
}
