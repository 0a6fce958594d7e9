/// How a member of staff and a colleague were in touch.
public enum CheckMethod: UInt8, CodeSet {
  case telephone = 1
  case message
  case video
  case inPerson
  case system

  /// How people know this method.
  public var entry: CodeEntry {
    switch self {
    case .telephone: CodeEntry("telephone", "by telephone")
    case .message: CodeEntry("message", "by message")
    case .video: CodeEntry("video", "on a video call")
    case .inPerson: CodeEntry("inPerson", "face to face")
    case .system: CodeEntry("system", "by a system, without a colleague")
    }
  }
}
