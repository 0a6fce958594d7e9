/// How people spoke with each other (M36); the codes are national.
///
/// The labels of 12 and 13 are to be confirmed.
public enum Medium: UInt8, CodeSet {
  case faceToFace = 1
  case telephone
  case talkType
  case email
  case video
  case other
  case textMessage
  case instantMessage
  case current12
  case current13

  /// How people know this medium.
  public var entry: CodeEntry {
    switch self {
    case .faceToFace: CodeEntry("01", "face to face", national: "01")
    case .telephone: CodeEntry("02", "telephone", national: "02")
    case .talkType: CodeEntry("04", "talk type, for a person who cannot speak", national: "04")
    case .email: CodeEntry("05", "email", national: "05")
    case .video: CodeEntry("11", "video call", national: "11")
    case .other: CodeEntry("98", "another medium", national: "98")
    case .textMessage: CodeEntry("09", "text message", national: "09")
    case .instantMessage: CodeEntry("10", "instant messages, back and forth", national: "10")
    case .current12:
      CodeEntry("12", "code 12 of the national list; label to be confirmed", national: "12")
    case .current13:
      CodeEntry("13", "code 13 of the national list; label to be confirmed", national: "13")
    }
  }
}
