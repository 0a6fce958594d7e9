/// How something was told, sent or handed over.
public enum DeliveryMethod: UInt8, CodeSet {
  case inPerson = 1
  case telephone
  case video
  case openCourt
  case byHand
  case secureEmail
  case justicePlatform
  case portal
  case post

  /// How people know this method.
  public var entry: CodeEntry {
    switch self {
    case .inPerson: CodeEntry("inPerson", "said face to face")
    case .telephone: CodeEntry("telephone", "said on the telephone")
    case .video: CodeEntry("video", "said on a video call")
    case .openCourt: CodeEntry("openCourt", "said aloud in court")
    case .byHand: CodeEntry("byHand", "handed over on paper")
    case .secureEmail: CodeEntry("secureEmail", "by secure email (CJSM or NHS secure mail)")
    case .justicePlatform:
      CodeEntry("cjsPlatform", "through a platform of the criminal justice system")
    case .portal: CodeEntry("portal", "through the web form of the recipient")
    case .post: CodeEntry("post", "by post")
    }
  }
}
