/// What became of an onward referral (CL-REFOUT).
public enum OnwardOutcome: UInt8, CodeSet {
  case sent = 1
  case acknowledged
  case accepted
  case rejectedCriteria
  case rejectedArea
  case rejectedCapacity
  case rejectedInformation
  case waitingList
  case appointmentOffered
  case attended
  case notAttended
  case cancelled
  case engaged
  case completed
  case disengaged
  case declined
  case notReached
  case alreadyOpen
  case withdrawn
  case noResponse

  /// How people know this outcome.
  public var entry: CodeEntry {
    switch self {
    case .sent: CodeEntry("sent", "sent")
    case .acknowledged: CodeEntry("acknowledged", "acknowledged")
    case .accepted: CodeEntry("accepted", "accepted")
    case .rejectedCriteria: CodeEntry("rejectedCriteria", "rejected: outside the criteria")
    case .rejectedArea: CodeEntry("rejectedArea", "rejected: out of area")
    case .rejectedCapacity: CodeEntry("rejectedCapacity", "rejected: no capacity")
    case .rejectedInformation: CodeEntry("rejectedInformation", "rejected: not enough information")
    case .waitingList: CodeEntry("waitingList", "on a waiting list")
    case .appointmentOffered: CodeEntry("appointmentOffered", "a first appointment was offered")
    case .attended: CodeEntry("attended", "the first appointment was attended")
    case .notAttended: CodeEntry("notAttended", "the person did not attend")
    case .cancelled: CodeEntry("cancelled", "the appointment was cancelled")
    case .engaged: CodeEntry("engaged", "the person is engaged with the service")
    case .completed: CodeEntry("completed", "completed")
    case .disengaged: CodeEntry("disengaged", "the person disengaged")
    case .declined: CodeEntry("declined", "the person declined")
    case .notReached: CodeEntry("notReached", "the service could not reach the person")
    case .alreadyOpen: CodeEntry("alreadyOpen", "the person is already open to the service")
    case .withdrawn: CodeEntry("withdrawn", "withdrawn, because consent was")
    case .noResponse: CodeEntry("noResponse", "no response")
    }
  }
}
