/// How a matter ended: by the police (CL-POLDISP) or by a court (CL-COURTDISP).
///
/// Two codes that look like an end are none: the rules refuse `DEFER` and `SEND-CRN`. Where both
/// lists hold a code, the level of the disposal tells them apart.
public enum Disposal: UInt8, CodeSet {
  case insufficientEvidence = 1
  case notInPublicInterest
  case communityResolution
  case outcome22
  case penaltyNotice
  case simpleCaution
  case conditionalCaution
  case youthCaution
  case youthConditionalCaution
  case charged
  case requisition
  case takenIntoConsideration
  case transferred
  case deceased
  case discontinued
  case withdrawn
  case dismissed
  case acquitted
  case specialVerdict
  case unfit
  case absoluteDischarge
  case conditionalDischarge
  case fine
  case compensation
  case bindOver
  case communityOrder
  case communityMentalHealth
  case communityDrugs
  case communityAlcohol
  case suspended
  case suspendedTreatment
  case immediateCustody
  case referralOrder
  case youthRehabilitation
  case youthIntensive
  case detentionAndTraining
  case section250
  case hospitalOrder
  case restrictedHospitalOrder
  case hybridOrder
  case deferred
  case sentToCrown

  /// How people know this disposal.
  public var entry: CodeEntry {
    switch self {
    case .insufficientEvidence: CodeEntry("NFA-EV", "no further action: evidence")
    case .notInPublicInterest: CodeEntry("NFA-PI", "no further action: public interest")
    case .communityResolution: CodeEntry("CR", "community resolution")
    case .outcome22:
      CodeEntry("O22", "diversionary activity, no further action in the public interest")
    case .penaltyNotice: CodeEntry("PND", "penalty notice for disorder")
    case .simpleCaution: CodeEntry("CAUT", "simple caution")
    case .conditionalCaution: CodeEntry("CCAUT", "conditional caution")
    case .youthCaution: CodeEntry("YC", "youth caution")
    case .youthConditionalCaution: CodeEntry("YCC", "youth conditional caution")
    case .charged: CodeEntry("CHG", "charged")
    case .requisition: CodeEntry("REQ", "postal requisition")
    case .takenIntoConsideration: CodeEntry("TIC", "taken into consideration")
    case .transferred: CodeEntry("TRANSF", "transferred to another body")
    case .deceased: CodeEntry("DECEASED", "the person died")
    case .discontinued: CodeEntry("DISC", "discontinued")
    case .withdrawn: CodeEntry("WDN", "withdrawn")
    case .dismissed: CodeEntry("DISM", "dismissed")
    case .acquitted: CodeEntry("ACQ", "acquitted")
    case .specialVerdict: CodeEntry("NGRI", "not guilty by reason of insanity")
    case .unfit:
      CodeEntry(
        "UNFIT",
        "found unfit, with a supervision order, a hospital order or an absolute discharge"
      )
    case .absoluteDischarge: CodeEntry("ABS", "absolute discharge")
    case .conditionalDischarge: CodeEntry("CD", "conditional discharge")
    case .fine: CodeEntry("FINE", "fine")
    case .compensation: CodeEntry("COMP", "compensation")
    case .bindOver: CodeEntry("BO", "bind over")
    case .communityOrder: CodeEntry("CO", "community order")
    case .communityMentalHealth:
      CodeEntry("CO-MHTR", "community order with a mental health treatment requirement")
    case .communityDrugs:
      CodeEntry("CO-DRR", "community order with a drug rehabilitation requirement")
    case .communityAlcohol:
      CodeEntry("CO-ATR", "community order with an alcohol treatment requirement")
    case .suspended: CodeEntry("SSO", "suspended sentence order")
    case .suspendedTreatment:
      CodeEntry("SSO-TR", "suspended sentence order with a treatment requirement")
    case .immediateCustody: CodeEntry("IMM", "immediate custody")
    case .referralOrder: CodeEntry("RO", "referral order")
    case .youthRehabilitation: CodeEntry("YRO", "youth rehabilitation order")
    case .youthIntensive:
      CodeEntry("YRO-ISS", "youth rehabilitation order with intensive supervision and surveillance")
    case .detentionAndTraining: CodeEntry("DTO", "detention and training order")
    case .section250: CodeEntry("S250", "detention under section 250 of the Sentencing Act 2020")
    case .hospitalOrder: CodeEntry("HO37", "hospital order, section 37 of the Mental Health Act")
    case .restrictedHospitalOrder:
      CodeEntry("HO37-41", "hospital order with restriction, sections 37 and 41")
    case .hybridOrder: CodeEntry("S45A", "hospital and limitation direction, section 45A")
    case .deferred: CodeEntry("DEFER", "sentence deferred, which is not an end")
    case .sentToCrown: CodeEntry("SEND-CRN", "sent to the Crown Court, which is not an end")
    }
  }
}
