/// What a contact or an attempt came to (CL-CONTACT); only one of these is a refusal.
public enum ContactOutcome: UInt8, CodeSet {
  case seen = 1
  case seenInPart
  case refused
  case asleep
  case intoxicated
  case distressed
  case withSolicitor
  case inInterview
  case withHealthcare
  case inHospital
  case released
  case moved
  case noInterpreter
  case noAppropriateAdult
  case noRoom
  case noStaff
  case noReply
  case messageLeft
  case wrongNumber
  case thirdParty

  /// How people know this outcome.
  public var entry: CodeEntry {
    switch self {
    case .seen: CodeEntry("seen", "seen")
    case .seenInPart: CodeEntry("seenInPart", "seen in part")
    case .refused: CodeEntry("refusedToBeSeen", "refused to be seen")
    case .asleep: CodeEntry("notSeen-asleep", "not seen: asleep")
    case .intoxicated: CodeEntry("notSeen-intoxicated", "not seen: intoxicated")
    case .distressed: CodeEntry("notSeen-distressed", "not seen: distressed, or unsafe")
    case .withSolicitor: CodeEntry("notSeen-withSolicitor", "not seen: with the solicitor")
    case .inInterview: CodeEntry("notSeen-inInterview", "not seen: in interview")
    case .withHealthcare:
      CodeEntry("notSeen-withHealthcare", "not seen: with a healthcare professional")
    case .inHospital: CodeEntry("notSeen-hospital", "not seen: in hospital")
    case .released: CodeEntry("notSeen-released", "not seen: released before")
    case .moved: CodeEntry("notSeen-moved", "not seen: at court or moved")
    case .noInterpreter: CodeEntry("notSeen-noInterpreter", "not seen: no interpreter")
    case .noAppropriateAdult:
      CodeEntry("notSeen-noAppropriateAdult", "not seen: no appropriate adult")
    case .noRoom: CodeEntry("notSeen-noRoom", "not seen: no room")
    case .noStaff: CodeEntry("notSeen-noStaff", "not seen: no practitioner")
    case .noReply: CodeEntry("noReply", "no reply")
    case .messageLeft: CodeEntry("messageLeft", "a message was left, which was safe")
    case .wrongNumber: CodeEntry("wrongNumber", "wrong number")
    case .thirdParty:
      CodeEntry("thirdPartyAnswered", "somebody else answered, and nothing was disclosed")
    }
  }
}
