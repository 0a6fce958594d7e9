// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// The lists of the service description that codes belong to, by the names that it gives them.
///
/// Where a set of codes is in none of them, the program alone says which codes there are.

extension ReferralSource { public static var lists: [String] { ["CL-REFSRC"] } }
extension PointOfIntervention { public static var lists: [String] { ["CL-POI"] } }
extension MatterKind { public static var lists: [String] { ["CL-MATTER"] } }
extension OffenceCategory { public static var lists: [String] { ["CL-OFFCAT"] } }
extension NeedCode { public static var lists: [String] { ["CL-NEED"] } }
extension NeedStatus { public static var lists: [String] { ["CL-NEEDSTAT"] } }
extension ContactOutcome { public static var lists: [String] { ["CL-CONTACT"] } }
extension ScreeningOutcome { public static var lists: [String] { ["CL-SCREENOUT"] } }
extension RecipientClass { public static var lists: [String] { ["CL-RECIP"] } }
extension Destination { public static var lists: [String] { ["CL-DEST"] } }
extension OnwardOutcome { public static var lists: [String] { ["CL-REFOUT"] } }
extension Disposal { public static var lists: [String] { ["CL-POLDISP", "CL-COURTDISP"] } }
extension ClosingReason { public static var lists: [String] { ["CL-CLOSE"] } }
extension OverrideGround { public static var lists: [String] { ["CL-OVERRIDE"] } }
extension ConsentPurpose { public static var lists: [String] { ["CL-PURPOSE"] } }
extension ReadPurpose { public static var lists: [String] { ["CL-READPURPOSE"] } }

// National lists.

extension EthnicCategory { public static var lists: [String] { ["CL-ETHNIC"] } }
extension GenderIdentity { public static var lists: [String] { ["CL-GENDER"] } }
extension StatedGender { public static var lists: [String] { ["CL-STATEDGENDER"] } }
extension AccommodationType { public static var lists: [String] { ["CL-ACCOM"] } }
extension EmploymentStatus { public static var lists: [String] { ["CL-EMPLOY"] } }
extension NHSNumberStatus { public static var lists: [String] { ["CL-NHSSTATUS"] } }
extension DiagnosisStatus { public static var lists: [String] { ["CL-DIAGNOSIS"] } }
extension OffenceHistory { public static var lists: [String] { ["CL-OFFHISTORY"] } }
extension RejectionReason { public static var lists: [String] { ["CL-REJECTION"] } }
extension Priority { public static var lists: [String] { ["CL-PRIORITY"] } }
extension Medium { public static var lists: [String] { ["CL-MEDIUM"] } }
extension Attendance { public static var lists: [String] { ["CL-ATTENDANCE"] } }
extension RemandStatus { public static var lists: [String] { ["CL-REMAND"] } }
extension Plea { public static var lists: [String] { ["CL-PLEA"] } }
extension HearingOutcome { public static var lists: [String] { ["CL-HEARING"] } }
