/// Where a person lives (M16).
///
/// The codes with letters are those of the older national list as far as their meaning is known, the
/// numbers those of the current one, whose labels are to be confirmed. `LD:` marks our own, for groups
/// of the older list whose single codes are not known. From when on the older ones are retired says
/// the service description (CL-ACCOM).
public enum AccommodationType: UInt8, CodeSet {
  case ownerOccupier = 1
  case withFamilySettled
  case sharedOwnership
  case socialTenant
  case housingAssociation
  case privateTenant
  case otherMainstream
  case roughSleeper
  case nightShelter
  case sofaSurfing
  case temporary
  case shortTermGuest
  case otherHomeless
  case mentalHealthSupport
  case hospital
  case otherCare
  case justice
  case sheltered
  case mobile
  case other
  case supportedHousing
  case supportedLodgings
  case groupHome
  case mentalHealthCareHome
  case psychiatricWard
  case independentHospital
  case rehabilitation
  case secureUnit
  case otherHealthService
  case foyer
  case careHome
  case current01
  case current02
  case current03
  case current04
  case current05
  case current06
  case current07
  case current08
  case current09
  case current10
  case current11
  case current12
  case current13
  case current14
  case current15
  case current16
  case current17
  case current18
  case current19
  case current20
  case current21
  case current98

  /// How people know this accommodation.
  public var entry: CodeEntry {
    switch self {
    case .ownerOccupier: CodeEntry("MA01", "owner occupier", national: "MA01")
    case .withFamilySettled: CodeEntry("MA02", "settled with family or friends", national: "MA02")
    case .sharedOwnership: CodeEntry("MA03", "shared ownership", national: "MA03")
    case .socialTenant:
      CodeEntry("MA04", "tenant of a local authority or registered landlord", national: "MA04")
    case .housingAssociation: CodeEntry("MA05", "tenant of a housing association", national: "MA05")
    case .privateTenant: CodeEntry("MA06", "tenant of a private landlord", national: "MA06")
    case .otherMainstream: CodeEntry("MA09", "other mainstream housing", national: "MA09")
    case .roughSleeper: CodeEntry("HM01", "rough sleeper", national: "HM01")
    case .nightShelter: CodeEntry("HM03", "night shelter or emergency hostel", national: "HM03")
    case .sofaSurfing: CodeEntry("HM04", "sofa surfing", national: "HM04")
    case .temporary:
      CodeEntry("HM05", "temporary accommodation by a local authority", national: "HM05")
    case .shortTermGuest: CodeEntry("HM06", "short-term guest", national: "HM06")
    case .otherHomeless: CodeEntry("HM07", "other homeless", national: "HM07")
    case .mentalHealthSupport: CodeEntry("MH09", "with mental health support", national: "MH09")
    case .hospital: CodeEntry("HS09", "hospital", national: "HS09")
    case .otherCare: CodeEntry("CH09", "other care", national: "CH09")
    case .justice:
      CodeEntry("LD:CJ", "prison, approved premises, or another place of the justice system")
    case .sheltered: CodeEntry("LD:SH", "sheltered housing")
    case .mobile: CodeEntry("LD:ML", "mobile home")
    case .other: CodeEntry("LD:OTH", "somewhere else")
    case .supportedHousing:
      CodeEntry(
        "MH01",
        "accommodation supported by staff or a resident caretaker",
        national: "MH01"
      )
    case .supportedLodgings: CodeEntry("MH02", "supported lodgings", national: "MH02")
    case .groupHome: CodeEntry("MH03", "supported group home", national: "MH03")
    case .mentalHealthCareHome:
      CodeEntry("MH04", "registered care home for mental health", national: "MH04")
    case .psychiatricWard: CodeEntry("HS01", "acute psychiatric ward of the NHS", national: "HS01")
    case .independentHospital: CodeEntry("HS02", "independent hospital or clinic", national: "HS02")
    case .rehabilitation:
      CodeEntry("HS03", "specialist rehabilitation or recovery", national: "HS03")
    case .secureUnit: CodeEntry("HS04", "secure psychiatric unit", national: "HS04")
    case .otherHealthService:
      CodeEntry("HS05", "other hospital or facility of the NHS", national: "HS05")
    case .foyer: CodeEntry("CH01", "foyer for young people", national: "CH01")
    case .careHome:
      CodeEntry("CH03", "registered care home, not for mental health", national: "CH03")
    case .current01, .current02, .current03, .current04, .current05, .current06, .current07,
      .current08, .current09, .current10, .current11, .current12, .current13, .current14,
      .current15, .current16, .current17, .current18, .current19, .current20, .current21,
      .current98:
      CodeEntry(
        currentCode,
        "code \(currentCode) of the current national list; label to be confirmed",
        national: currentCode
      )
    }
  }

  /// Its code in the current national list, whose numbers follow each other but for the last.
  private var currentCode: String {
    guard self != .current98 else { return "98" }
    let number = Int(rawValue) - Int(Self.current01.rawValue) + 1
    return number < 10 ? "0\(number)" : "\(number)"
  }
}
