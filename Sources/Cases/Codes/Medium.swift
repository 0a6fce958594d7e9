/// How people spoke with each other (M36); the codes are national.
///
/// Of the codes that are valid nationally, those whose meaning is known are taken.
public enum Medium: UInt8, CodeSet {
  case faceToFace = 1
  case telephone
  case talkType
  case email
  case video
  case other

  /// How people know this medium.
  public var entry: CodeEntry {
    switch self {
    case .faceToFace: CodeEntry("01", "face to face", national: "01")
    case .telephone: CodeEntry("02", "telephone", national: "02")
    case .talkType: CodeEntry("04", "talk type, for a person who cannot speak", national: "04")
    case .email: CodeEntry("05", "email", national: "05")
    case .video: CodeEntry("11", "video call", national: "11")
    case .other: CodeEntry("98", "another medium", national: "98")
    }
  }
}
