/// Who referred somebody (CL-REFSRC); the national code is the MHSDS source of referral.
public enum ReferralSource: UInt8, CodeSet {
  case custodyStaff = 1
  case officerInCase
  case interviewOfficer
  case custodyHealthcare
  case proactive
  case otherArea
  case bench
  case courtStaff
  case defence
  case prosecution
  case probation
  case youthJustice
  case prison
  case escort
  case mentalHealth
  case gp
  case adultSocialCare
  case childSocialCare
  case education
  case housing
  case drugService
  case voluntary
  case person
  case family
  case appropriateAdult
  case other

  /// How people know this source.
  public var entry: CodeEntry {
    switch self {
    case .custodyStaff: CodeEntry("POL-CUST", "custody staff", national: "E1")
    case .officerInCase: CodeEntry("POL-OIC", "the officer in the case", national: "E1")
    case .interviewOfficer:
      CodeEntry("POL-VA", "the officer who arranges a voluntary interview", national: "E1")
    case .custodyHealthcare: CodeEntry("POL-HCP", "custody healthcare", national: "E1")
    case .proactive:
      CodeEntry(
        "LD-PRO",
        "this service, from the custody or court list, without being asked",
        national: "P1"
      )
    case .otherArea: CodeEntry("LD-AREA", "another Liaison and Diversion service", national: "E5")
    case .bench: CodeEntry("CRT-BENCH", "a judge or magistrate", national: "E2")
    case .courtStaff: CodeEntry("CRT-STAFF", "court staff", national: "E2")
    case .defence: CodeEntry("CRT-DEF", "the defence solicitor", national: "M6")
    case .prosecution: CodeEntry("CPS", "the prosecution", national: "M6")
    case .probation: CodeEntry("PROB", "probation", national: "E3")
    case .youthJustice: CodeEntry("YJS", "the youth justice service", national: "E6")
    case .prison: CodeEntry("PRIS", "a prison", national: "E4")
    case .escort: CodeEntry("PECS", "the prisoner escort service", national: "M6")
    case .mentalHealth: CodeEntry("MH", "a mental health service", national: "H2")
    case .gp: CodeEntry("GP", "a GP practice", national: "A1")
    case .adultSocialCare: CodeEntry("SOC-A", "adult social care", national: "C1")
    case .childSocialCare: CodeEntry("SOC-C", "children's social care", national: "C1")
    case .education: CodeEntry("EDU", "a school or college", national: "C2")
    case .housing: CodeEntry("HOUS", "a housing service", national: "C3")
    case .drugService: CodeEntry("DRUG", "a drug service", national: "M4")
    case .voluntary: CodeEntry("VCS", "a voluntary organisation", national: "G4")
    case .person: CodeEntry("SELF", "the person", national: "B1")
    case .family: CodeEntry("FAM", "a relative or carer", national: "B2")
    case .appropriateAdult: CodeEntry("AA", "the appropriate adult", national: "M6")
    case .other: CodeEntry("OTH", "somebody else", national: "M6")
    }
  }
}
