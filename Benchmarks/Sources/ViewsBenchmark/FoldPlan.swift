import CBaseline
import Cases
import Views

/// Which types of events the three views fold, as C is told.
enum FoldPlan {
  /// What every stored view folds, whatever feeds it.
  private static let backbone: [EventType] = [
    PersonRegistered.type, DeathRecorded.type, ReferralReceived.type, ReferralTriaged.type,
    CaseClosed.type, CaseReopened.type, SafeguardingConcernRaised.type,
    SafeguardingConcernTriaged.type, SafeguardingConcernClosed.type, EntryCorrected.type,
    AccessRestrictionChanged.type, RetentionReviewed.type, ErasureExecuted.type,
  ]

  private static let ownBusiness: [EventType] = [
    RecordAccessed.type, CommandRefused.type, StoreCreated.type, ServiceDescribed.type,
    ViewRebuilt.type, SigningKeyChanged.type,
  ]

  static var plan: views_plan {
    var plan = views_plan()
    withUnsafeMutableBytes(of: &plan) { types in
      func mark(_ number: UInt16, _ bit: Int) { types[Int(number)] |= UInt8(bit) }
      for type in Event.contents.map({ $0.type }) {
        let views = FedView.views(fedBy: type)
        if views.contains(.caseload) { mark(type.number, Int(VIEWS_CASELOAD)) }
        if views.contains(.safeguarding) { mark(type.number, Int(VIEWS_SAFEGUARDING)) }
      }
      for type in backbone { mark(type.number, Int(VIEWS_CASELOAD | VIEWS_SAFEGUARDING)) }
      for type in ownBusiness { mark(type.number, Int(VIEWS_OWN_BUSINESS)) }
      for number in EntryCorrected.neverVoid { mark(number, Int(VIEWS_NEVER_VOID)) }
    }
    return plan
  }
}
