/// What somebody is at risk of; the first five have the codes of the Department for Education.
public enum SafeguardingCategory: UInt8, CodeSet {
  case childPhysical = 1
  case childEmotional
  case childSexual
  case childNeglect
  case childMultiple
  case criminalExploitation
  case sexualExploitation
  case trafficking
  case radicalisation
  case domesticAbuseInHousehold
  case femaleGenitalMutilation
  case forcedMarriage
  case honourBasedAbuse
  case missing
  case online
  case seriousYouthViolence
  case peerOnPeer
  case unbornBaby
  case privateFostering
  case selfHarm
  case adultPhysical
  case adultDomestic
  case adultSexual
  case adultPsychological
  case adultFinancial
  case adultDiscriminatory
  case adultOrganisational
  case adultNeglect
  case adultSelfNeglect
  case staffAllegation

  /// How people know this category.
  public var entry: CodeEntry {
    switch self {
    case .childPhysical: CodeEntry("PHY", "child: physical abuse")
    case .childEmotional: CodeEntry("EMO", "child: emotional abuse")
    case .childSexual: CodeEntry("SAB", "child: sexual abuse")
    case .childNeglect: CodeEntry("NEG", "child: neglect")
    case .childMultiple: CodeEntry("MUL", "child: several kinds of abuse")
    case .criminalExploitation: CodeEntry("EXPL-CCE", "criminal exploitation, county lines")
    case .sexualExploitation: CodeEntry("EXPL-CSE", "sexual exploitation")
    case .trafficking: CodeEntry("TRAFF", "trafficking or modern slavery")
    case .radicalisation: CodeEntry("radicalisation", "radicalisation")
    case .domesticAbuseInHousehold:
      CodeEntry("domesticAbuseInHousehold", "a child where there is domestic abuse")
    case .femaleGenitalMutilation: CodeEntry("fgm", "female genital mutilation")
    case .forcedMarriage: CodeEntry("forcedMarriage", "forced marriage")
    case .honourBasedAbuse: CodeEntry("honourBasedAbuse", "honour-based abuse")
    case .missing: CodeEntry("missing", "missing from home or care")
    case .online: CodeEntry("online", "harm online")
    case .seriousYouthViolence: CodeEntry("seriousYouthViolence", "serious youth violence")
    case .peerOnPeer: CodeEntry("peerOnPeer", "harm by other children")
    case .unbornBaby: CodeEntry("unbornBaby", "an unborn baby")
    case .privateFostering: CodeEntry("privateFostering", "private fostering")
    case .selfHarm: CodeEntry("selfHarm", "self-harm or suicide")
    case .adultPhysical: CodeEntry("adultPhysical", "adult: physical abuse")
    case .adultDomestic: CodeEntry("adultDomestic", "adult: domestic abuse")
    case .adultSexual: CodeEntry("adultSexual", "adult: sexual abuse")
    case .adultPsychological: CodeEntry("adultPsychological", "adult: psychological abuse")
    case .adultFinancial: CodeEntry("adultFinancial", "adult: financial or material abuse")
    case .adultDiscriminatory: CodeEntry("adultDiscriminatory", "adult: discriminatory abuse")
    case .adultOrganisational: CodeEntry("adultOrganisational", "adult: organisational abuse")
    case .adultNeglect: CodeEntry("adultNeglect", "adult: neglect and acts of omission")
    case .adultSelfNeglect: CodeEntry("adultSelfNeglect", "adult: self-neglect")
    case .staffAllegation:
      CodeEntry("staffAllegation", "an allegation against somebody in a position of trust")
    }
  }
}
