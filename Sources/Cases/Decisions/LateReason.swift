/// Why something was recorded long after it happened.
///
/// The numbers are stored.
public enum LateReason: UInt8, CodeSet {
  case dutyBusy = 1
  case systemDown
  case paperNote
  case toldLater
  case wrongPerson
  case carriedOver
  case other

  /// How people know this reason.
  public var entry: CodeEntry {
    switch self {
    case .dutyBusy: CodeEntry("dutyBusy", "there was no time on duty")
    case .systemDown: CodeEntry("systemDown", "the system or the network was down")
    case .paperNote: CodeEntry("paperNote", "it was written on paper first")
    case .toldLater: CodeEntry("toldLater", "somebody told us later")
    case .wrongPerson: CodeEntry("wrongPerson", "it was first recorded on the wrong person or case")
    case .carriedOver: CodeEntry("carriedOver", "it was carried over from another system")
    case .other: CodeEntry("other", "for another reason, which a note gives")
    }
  }
}
