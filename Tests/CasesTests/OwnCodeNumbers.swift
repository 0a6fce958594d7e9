import Cases

/// The numbers of the codes that the streams of the service itself use: staff, huddles, governance.
///
/// A line is added here when a code is added; a number that changes is a mistake.
let ownCodeNumbers: [(any CodeSet.Type, String)] = [
  (BreakGlassOutcome.self, "1 appropriate, 2 inappropriate, 3 training, 4 escalated"),
  (BreakGlassReason.self, "1 immediateRisk, 2 safeguarding, 3 urgentCare, 4 decision, 5 other"),
  (CheckMethod.self, "1 telephone, 2 message, 3 video, 4 inPerson, 5 system"),
  (
    DevelopmentKind.self,
    "1 induction, 2 supervision-individual, 3 supervision-group, 4 training, 5 "
      + "competence"
  ),
  (DevelopmentOutcome.self, "1 completed, 2 notCompleted, 3 notHeld"),
  (ErasureGround.self, "1 retention, 2 rightsDecision, 3 unlawfulProcessing, 4 createdInError"),
  (ErasureScope.self, "1 person, 2 sections"),
  (
    HoldKind.self,
    "1 legalClaim, 2 complaint, 3 safeguardingReview, 4 domesticHomicideReview, 5 "
      + "inquest, 6 policeConduct, 7 publicInquiry, 8 appeal, 9 subjectAccess"
  ),
  (HuddleActionState.self, "1 assigned, 2 updated, 3 completed, 4 carried"),
  (
    HuddleItemKind.self,
    "1 capacity, 2 custodyClock, 3 childInCustody, 4 court, 5 safeguarding, 6 "
      + "releaseFollowUp, 7 transfer, 8 incident, 9 wellbeing, 10 other"
  ),
  (KeyChangeReason.self, "1 planned, 2 compromised, 3 lost"),
  (NoticeReason.self, "1 correction, 2 erasure, 3 restriction, 4 withdrawal, 5 breach"),
  (NoticeState.self, "1 sent, 2 acknowledged, 3 destroyed, 4 notPossible"),
  (RedactionReason.self, "1 thirdParty, 2 seriousHarm, 3 privilege, 4 safeguarding, 5 other"),
  (RegistrationBody.self, "1 NMC, 2 SWE, 3 HCPC, 4 other"),
  (
    RestrictionReason.self,
    "1 locationAtRisk, 2 staffOrRelative, 3 highProfile, 4 safeguarding, 5 "
      + "witnessProtection, 6 accuracyContested, 7 ended, 8 other"
  ),
  (RetentionOutcome.self, "1 retain, 2 dispose, 3 holdPlaced, 4 holdReleased, 5 ruleApplied"),
  (RetentionRule.self, "1 mentalHealth, 2 general, 3 child, 4 deceased, 5 neverSeen"),
  (RightsDecision.self, "1 full, 2 partial, 3 refused"),
  (
    RightsGround.self,
    "1 healthCare, 2 publicTask, 3 legalClaims, 4 seriousHarm, 5 thirdParty, 6 "
      + "notIdentified, 7 notEntitled, 8 unfounded, 9 opinionStands, 10 other"
  ),
  (
    RightsKind.self,
    "1 access, 2 rectification, 3 erasure, 4 restriction, 5 objection, 6 complaint, 7 "
      + "deceased-access"
  ),
  (
    RightsRequester.self,
    "1 self, 2 parent, 3 attorney, 4 solicitor, 5 personalRepresentative, 6 claimant, "
      + "7 other"
  ),
  (
    TrainingTopic.self,
    "1 safeguardingChildren, 2 safeguardingAdults, 3 MCA, 4 prevent, 5 loneWorking, 6 "
      + "informationGovernance, 7 other"
  ),
  (Weekday.self, "1 monday, 2 tuesday, 3 wednesday, 4 thursday, 5 friday, 6 saturday, 7 sunday"),
  (WorkingException.self, "1 overdue, 2 missed, 3 incident"),
  (
    WorkingStatus.self,
    "1 signedOn, 2 checkedIn, 3 visitStarted, 4 visitEnded, 5 breakStarted, 6 "
      + "breakEnded, 7 signedOff, 8 exception, 9 foundSafe"
  ),
]
