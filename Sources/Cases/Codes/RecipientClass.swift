/// Who is told something (CL-RECIP).
public enum RecipientClass: UInt8, CodeSet {
  case custody = 1
  case officerInCase
  case prosecution
  case legalAdviser
  case bench
  case judge
  case probation
  case youthJustice
  case defence
  case escort
  case prison
  case custodyHealthcare
  case gp
  case mentalHealth
  case adultSocialCare
  case childSocialCare
  case housing
  case substanceMisuse
  case education
  case family
  case person
  case safeguardingBody
  case marac
  case mappa
  case prevent
  case coroner
  case otherService
  case commissioner
  case research

  /// How people know this recipient.
  public var entry: CodeEntry {
    switch self {
    case .custody: CodeEntry("CUSTODY", "custody staff")
    case .officerInCase: CodeEntry("OIC", "the officer in the case")
    case .prosecution: CodeEntry("CPS", "the prosecution")
    case .legalAdviser: CodeEntry("COURT-LA", "the court's legal adviser")
    case .bench: CodeEntry("COURT-BENCH", "the magistrates")
    case .judge: CodeEntry("COURT-JUDGE", "the judge")
    case .probation: CodeEntry("PROB", "probation")
    case .youthJustice: CodeEntry("YJS", "the youth justice service")
    case .defence: CodeEntry("DEFENCE", "the person's own solicitor")
    case .escort: CodeEntry("PECS", "the prisoner escort service")
    case .prison: CodeEntry("PRISON", "the prison")
    case .custodyHealthcare: CodeEntry("HCP", "custody healthcare")
    case .gp: CodeEntry("GP", "the GP practice")
    case .mentalHealth: CodeEntry("MH", "a mental health service")
    case .adultSocialCare: CodeEntry("SOC-A", "adult social care")
    case .childSocialCare: CodeEntry("SOC-C", "children's social care")
    case .housing: CodeEntry("HOUS", "a housing service")
    case .substanceMisuse: CodeEntry("SUB", "a drug or alcohol service")
    case .education: CodeEntry("EDU", "school or college")
    case .family: CodeEntry("FAMILY", "a relative or carer")
    case .person: CodeEntry("PERSON", "the person")
    case .safeguardingBody: CodeEntry("SGB", "a safeguarding body")
    case .marac: CodeEntry("MARAC", "a multi-agency risk assessment conference")
    case .mappa: CodeEntry("MAPPA", "multi-agency public protection arrangements")
    case .prevent: CodeEntry("PREVENT", "Prevent")
    case .coroner: CodeEntry("CORONER", "the coroner")
    case .otherService: CodeEntry("OTHER-LD", "another Liaison and Diversion service")
    case .commissioner: CodeEntry("COMMISSIONER", "the commissioner, in aggregate")
    case .research: CodeEntry("RESEARCH", "research")
    }
  }
}
