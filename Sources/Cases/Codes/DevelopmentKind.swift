/// What kind of development of a member of staff was recorded.
public enum DevelopmentKind: UInt8, CodeSet {
  case induction = 1
  case supervisionIndividual
  case supervisionGroup
  case training
  case competence

  /// How people know this kind.
  public var entry: CodeEntry {
    switch self {
    case .induction: CodeEntry("induction", "a week of the induction")
    case .supervisionIndividual: CodeEntry("supervision-individual", "supervision of one")
    case .supervisionGroup: CodeEntry("supervision-group", "supervision of a group")
    case .training: CodeEntry("training", "training")
    case .competence: CodeEntry("competence", "a competence that was signed off")
    }
  }
}
