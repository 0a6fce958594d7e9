/// What consent is asked for; each purpose is agreed to or refused by itself.
public enum ConsentPurpose: UInt8, CodeSet {
  case engage = 1
  case records
  case police
  case court
  case probation
  case youthJustice
  case defence
  case gp
  case service
  case family
  case education
  case contact
  case research

  /// How people know this purpose.
  public var entry: CodeEntry {
    switch self {
    case .engage: CodeEntry("ENGAGE", "being screened and assessed")
    case .records: CodeEntry("RECORDS", "asking others for information and reading other records")
    case .police:
      CodeEntry(
        "POLICE",
        "telling the custody officer, the officer in the case, and through them the prosecution"
      )
    case .court: CodeEntry("COURT", "telling the legal adviser, the magistrates or the judge")
    case .probation:
      CodeEntry(
        "PROB",
        "telling court probation, for a pre-sentence report or a treatment requirement"
      )
    case .youthJustice: CodeEntry("YJS", "telling the youth justice service")
    case .defence: CodeEntry("DEFENCE", "telling the person's own solicitor")
    case .gp: CodeEntry("GP", "a letter to the GP")
    case .service: CodeEntry("SERVICE", "onward referral to one named service")
    case .family: CodeEntry("FAMILY", "speaking with one named relative or carer")
    case .education: CodeEntry("EDU", "speaking with the school or college")
    case .contact: CodeEntry("CONTACT", "being contacted by telephone, text, voicemail or letter")
    case .research: CodeEntry("RESEARCH", "use beyond the care of the person")
    }
  }
}
