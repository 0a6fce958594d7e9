import Cases

/// The numbers under which codes are stored, list by list.
///
/// A line is added here when a code is added; a number that changes is a mistake.
let codeNumbers: [(any CodeSet.Type, String)] = [
  (Ability.self, "1 yes, 2 no, 3 notTested"),
  (
    AccommodationType.self,
    "1 MA01, 2 MA02, 3 MA03, 4 MA04, 5 MA05, 6 MA06, 7 MA09, 8 HM01, 9 HM03, 10 HM04, 11 "
      + "HM05, 12 HM06, 13 HM07, 14 MH09, 15 HS09, 16 CH09, 17 LD:CJ, 18 LD:SH, 19 LD:ML, 20 "
      + "LD:OTH, 21 MH01, 22 MH02, 23 MH03, 24 MH04, 25 HS01, 26 HS02, 27 HS03, 28 HS04, 29 HS05, 30 CH01, 31 CH03, 32 01, 33 02, 34 03, 35 04, 36 05, 37 06, 38 07, 39 08, 40 09, 41 10, 42 11, 43 12, 44 13, 45 14, 46 15, 47 16, 48 17, 49 18, 50 19, 51 20, 52 21, 53 98"
  ),
  (AddressKind.self, "1 home, 2 temporary, 3 bail, 4 letters, 5 previous"),
  (
    AdjustmentKind.self,
    "1 shortQuestions, 2 plainLanguage, 3 extraTime, 4 breaks, 5 quietRoom, 6 visualAids, 7 "
      + "writtenSummary, 8 supporter, 9 sameWorker, 10 lipReading, 11 stepFreeAccess, 12 other"
  ),
  (AllocationChange.self, "1 set, 2 changed, 3 unset"),
  (AllocationKind.self, "1 lead, 2 co, 3 peer"),
  (ArmedForces.self, "1 served, 2 dependant, 3 no"),
  (Attendance.self, "1 5, 2 6, 3 7, 4 2, 5 3, 6 4"),
  (CapacityKind.self, "1 mca, 2 gillick"),
  (CapacityOutcome.self, "1 has, 2 lacks, 3 competent, 4 notCompetent, 5 unableToAssess"),
  (
    ClockFact.self,
    "1 arrested, 2 relevantTime, 3 detentionAuthorised, 4 reviewHeld, 5 "
      + "extensionAuthorised, 6 warrantOfFurtherDetention, 7 clockPaused, 8 clockResumed, 9 "
      + "interviewStarted, 10 interviewEnded, 11 charged, 12 bailed, 13 releasedRUI, 14 "
      + "releasedNFA, 15 releasedPCB, 16 transferredToCourt"
  ),
  (ClockSource.self, "1 custodyRecord, 2 custodyStaff, 3 custodySystem, 4 person, 5 other"),
  (ConsentForm.self, "1 verbal, 2 written, 3 gesture, 4 interpreter"),
  (ConsentGiver.self, "1 self, 2 prHolder, 3 attorney, 4 deputy, 5 appropriateAdult"),
  (
    ConsentPurpose.self,
    "1 ENGAGE, 2 RECORDS, 3 POLICE, 4 COURT, 5 PROB, 6 YJS, 7 DEFENCE, 8 GP, 9 SERVICE, 10 "
      + "FAMILY, 11 EDU, 12 CONTACT, 13 RESEARCH"
  ),
  (
    ContactOutcome.self,
    "1 seen, 2 seenInPart, 3 refusedToBeSeen, 4 notSeen-asleep, 5 notSeen-intoxicated, 6 "
      + "notSeen-distressed, 7 notSeen-withSolicitor, 8 notSeen-inInterview, 9 "
      + "notSeen-withHealthcare, 10 notSeen-hospital, 11 notSeen-released, 12 notSeen-moved, 13 "
      + "notSeen-noInterpreter, 14 notSeen-noAppropriateAdult, 15 notSeen-noRoom, 16 "
      + "notSeen-noStaff, 17 noReply, 18 messageLeft, 19 wrongNumber, 20 thirdPartyAnswered"
  ),
  (ContactParty.self, "1 person, 2 parentOrCarer, 3 family, 4 professional, 5 other"),
  (
    ContactPurpose.self,
    "1 offer, 2 screening, 3 assessment, 4 followUp, 5 accompaniment, 6 court, 7 liaison, 8 "
      + "reportBack"
  ),
  (CourtSession.self, "1 AM, 2 PM"),
  (CourtType.self, "1 mag, 2 youth, 3 crown"),
  (CustodyRelation.self, "1 inCustody, 2 within48hOfRelease, 3 other, 4 unknown"),
  (DeathPlace.self, "1 home, 2 hospital, 3 custody, 4 prison, 5 community, 6 elsewhere"),
  (DetailLevel.self, "1 P0, 2 L0, 3 L1, 4 L2, 5 L3"),
  (DetailSource.self, "1 person, 2 parentOrCarer, 3 family, 4 professional, 5 record, 6 observed"),
  (
    Disposal.self,
    "1 NFA-EV, 2 NFA-PI, 3 CR, 4 O22, 5 PND, 6 CAUT, 7 CCAUT, 8 YC, 9 YCC, 10 CHG, 11 REQ, "
      + "12 TIC, 13 TRANSF, 14 DECEASED, 15 DISC, 16 WDN, 17 DISM, 18 ACQ, 19 NGRI, 20 UNFIT, "
      + "21 ABS, 22 CD, 23 FINE, 24 COMP, 25 BO, 26 CO, 27 CO-MHTR, 28 CO-DRR, 29 CO-ATR, 30 "
      + "SSO, 31 SSO-TR, 32 IMM, 33 RO, 34 YRO, 35 YRO-ISS, 36 DTO, 37 S250, 38 HO37, 39 "
      + "HO37-41, 40 S45A, 41 DEFER, 42 SEND-CRN"
  ),
  (DisposalLevel.self, "1 police, 2 court"),
  (DiversionType.self, "1 out, 2 within, 3 none"),
  (
    EducationStatus.self,
    "1 school, 2 alternativeProvision, 3 college, 4 university, 5 training, 6 home, 7 "
      + "excluded, 8 notInEducation"
  ),
  (EmploymentStatus.self, "1 01, 2 02, 3 03, 4 04, 5 05, 6 06, 7 07, 8 08"),
  (EscalationReason.self, "1 noResponse, 2 disagreement, 3 riskRising"),
  (
    EthnicCategory.self,
    "1 A, 2 B, 3 C, 4 D, 5 E, 6 F, 7 G, 8 H, 9 J, 10 K, 11 L, 12 M, 13 N, 14 P, 15 R, 16 S"
  ),
  (EthnicitySource.self, "1 self, 2 other"),
  (
    Explanation.self,
    "1 service, 2 voluntary, 3 confidentiality, 4 limits, 5 sharing, 6 noPenalty, 7 "
      + "leaflet, 8 easyRead"
  ),
  (GenderIdentity.self, "1 1, 2 2, 3 3, 4 4"),
  (
    HearingOutcome.self,
    "1 probationSentence, 2 nonProbationSentence, 3 reportRequested, 4 adjourned, 5 "
      + "committedToCrown, 6 crownPlusPSR, 7 noOutcome, 8 other"
  ),
  (
    HearingPurpose.self,
    "1 firstAppearance, 2 bail, 3 plea, 4 PSR, 5 trial, 6 sentence, 7 breach, 8 "
      + "caseManagement, 9 appeal"
  ),
  (
    Impairment.self,
    "1 vision, 2 hearing, 3 speech, 4 learning, 5 memory, 6 attention, 7 social, 8 "
      + "mentalHealth, 9 mobility, 10 dexterity, 11 stamina, 12 other"
  ),
  (
    Ineligibility.self,
    "1 under10, 2 notInvestigated, 3 victimOrWitness, 4 nothingPending, 5 noVulnerability, "
      + "6 elsewhere"
  ),
  (
    InformationFormat.self,
    "1 easyRead, 2 largePrint, 3 BSL, 4 braille, 5 audio, 6 electronic, 7 spoken"
  ),
  (
    JusticeEvent.self,
    "1 interview, 2 chargeDecision, 3 release, 4 bailReturn, 5 production, 6 hearing, 7 "
      + "panel, 8 sentence"
  ),
  (JusticeStage.self, "1 custody, 2 interview, 3 court, 4 sentence, 5 community"),
  (LinkChange.self, "1 linked, 2 unlinked"),
  (
    LinkEvidence.self,
    "1 nhsNumber, 2 fingerprints, 3 policeNumber, 4 document, 5 ownWord, 6 name, 7 "
      + "birth, 8 address"
  ),
  (ListingStatus.self, "1 listed, 2 vacated"),
  (MatchDecision.self, "1 different, 2 unsure"),
  (
    MatterKind.self,
    "1 ARREST, 2 VI, 3 STREETBAIL, 4 PCB, 5 RUI, 6 REQ, 7 WARR, 8 BREACH, 9 CHARGED, 10 "
      + "COURT-BAIL, 11 COURT-REM, 12 CONV-UNS, 13 APPEAL"
  ),
  (Medium.self, "1 01, 2 02, 3 04, 4 05, 5 11, 6 98, 7 09, 8 10, 9 12, 10 13"),
  (NHSNumberSource.self, "1 trace, 2 told, 3 document"),
  (NHSNumberStatus.self, "1 01, 2 02, 3 03, 4 04, 5 05, 6 06, 7 07"),
  (NameKind.self, "1 legal, 2 alias, 3 preferred"),
  (
    NeedCode.self,
    "1 MH-DEP, 2 MH-ANX, 3 MH-PSY, 4 MH-BIP, 5 MH-PD, 6 MH-PTSD, 7 MH-EAT, 8 MH-OTH, 9 "
      + "SUIC, 10 SELFH, 11 LD, 12 ASD, 13 ADHD, 14 SLCN, 15 ABI, 16 DEM, 17 ALC, 18 DRUG, 19 "
      + "GAMB, 20 TRAUMA, 21 DA-VIC, 22 DA-PERP, 23 SEXV, 24 EXPL-CSE, 25 EXPL-CCE, 26 TRAFF, "
      + "27 HOUS, 28 DEBT, 29 BEN, 30 EMP, 31 EDU, 32 PHYS, 33 PREG, 34 CARER, 35 PARENT, 36 "
      + "ISOL, 37 BEREAV, 38 VET, 39 CARELVR, 40 IMMIG, 41 GANG, 42 CHARGE, 43 NONE"
  ),
  (NumberEffect.self, "1 none, 2 same, 3 survivors, 4 others, 5 apart"),
  (
    OffenceCategory.self,
    "1 violence, 2 domesticViolence, 3 sexual, 4 sexualAgainstChild, 5 robbery, 6 burglary, "
      + "7 theft, 8 criminalDamage, 9 arson, 10 drugsPossession, 11 drugsSupply, 12 weapons, 13 "
      + "publicOrder, 14 harassment, 15 communications, 16 fraud, 17 motoring, 18 breach, 19 "
      + "terrorism, 20 homicide, 21 other, 22 notDisclosed"
  ),
  (OffenceFlag.self, "1 domesticAbuse, 2 hate, 3 knife, 4 emergencyWorker, 5 childVictim"),
  (OrderedReport.self, "1 PSR, 2 psychiatric, 3 psychological, 4 LD, 5 CSTR, 6 other"),
  (
    Pathway.self,
    "1 mentalHealth, 2 learningDisability, 3 neurodiversity, 4 communication, 5 "
      + "brainInjury, 6 substanceMisuse, 7 trauma, 8 safeguarding, 9 homelessness, 10 money, 11 "
      + "veterans, 12 women, 13 children, 14 olderPeople, 15 foreignNationals, 16 charge"
  ),
  (PersonKind.self, "1 client, 2 subject"),
  (Plea.self, "1 0, 2 1, 3 2, 4 3, 5 4, 6 5, 7 6, 8 7, 9 8"),
  (
    PointOfIntervention.self,
    "1 CUST, 2 VA-STN, 3 VA-COM, 4 STREET, 5 MAG, 6 YTH, 7 CRN, 8 PANEL, 9 PROB, 10 YJS, 11 "
      + "COMM"
  ),
  (PoliceRank.self, "1 inspector, 2 superintendent, 3 other"),
  (
    Presence.self,
    "1 appropriateAdult, 2 parent, 3 family, 4 interpreter, 5 intermediary, 6 officer, 7 "
      + "solicitor, 8 colleague, 9 professional"
  ),
  (Priority.self, "1 1, 2 2, 3 3, 4 4"),
  (Production.self, "1 custody, 2 bail, 3 prison, 4 summons"),
  (
    RecipientClass.self,
    "1 CUSTODY, 2 OIC, 3 CPS, 4 COURT-LA, 5 COURT-BENCH, 6 COURT-JUDGE, 7 PROB, 8 YJS, 9 "
      + "DEFENCE, 10 PECS, 11 PRISON, 12 HCP, 13 GP, 14 MH, 15 SOC-A, 16 SOC-C, 17 HOUS, 18 "
      + "SUB, 19 EDU, 20 FAMILY, 21 PERSON, 22 SGB, 23 MARAC, 24 MAPPA, 25 PREVENT, 26 CORONER, "
      + "27 OTHER-LD, 28 COMMISSIONER, 29 RESEARCH"
  ),
  (
    ReferralSource.self,
    "1 POL-CUST, 2 POL-OIC, 3 POL-VA, 4 POL-HCP, 5 LD-PRO, 6 LD-AREA, 7 CRT-BENCH, 8 "
      + "CRT-STAFF, 9 CRT-DEF, 10 CPS, 11 PROB, 12 YJS, 13 PRIS, 14 PECS, 15 MH, 16 GP, 17 "
      + "SOC-A, 18 SOC-C, 19 EDU, 20 HOUS, 21 DRUG, 22 VCS, 23 SELF, 24 FAM, 25 AA, 26 OTH"
  ),
  (RejectionReason.self, "1 01, 2 02, 3 03"),
  (RemandStatus.self, "1 CB, 2 HO, 3 LA, 4 NA, 5 PC, 6 PR, 7 SA, 8 UB"),
  (RequestStatus.self, "1 open, 2 answered, 3 declined, 4 P0"),
  (RequestedReport.self, "1 verbal, 2 written, 3 psrInput, 4 cstrSuitability, 5 information"),
  (
    RequirementKind.self,
    "1 MHTR, 2 DRR, 3 ATR, 4 AAMR, 5 programme, 6 RAR, 7 unpaidWork, 8 curfew, 9 "
      + "supervision, 10 residence, 11 exclusion, 12 other"
  ),
  (
    ResponsibilityEvidence.self,
    "1 birthCertificate, 2 courtOrder, 3 careOrder, 4 agreement, 5 agencyRecord, 6 stated"
  ),
  (Safety.self, "1 yes, 2 no, 3 unknown"),
  (SpecialEducation.self, "1 none, 2 support, 3 EHCP"),
  (StatedGender.self, "1 1, 2 2, 3 9"),
  (TransferDecision.self, "1 accepted, 2 declined, 3 withdrawn, 4 lapsed"),
  (TriageDecision.self, "1 accepted, 2 rejected, 3 signposted, 4 merged"),
  (WithdrawalMethod.self, "1 inPerson, 2 telephone, 3 message, 4 letter, 5 relayed, 6 conduct"),
]
