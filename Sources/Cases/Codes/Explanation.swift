/// What was explained to the person.
public enum Explanation: UInt8, CodeSet {
  case service = 1
  case voluntary
  case confidentiality
  case limits
  case sharing
  case noPenalty
  case leaflet
  case easyRead

  /// How people know this explanation.
  public var entry: CodeEntry {
    switch self {
    case .service: CodeEntry("service", "who the service is")
    case .voluntary: CodeEntry("voluntary", "that the service is voluntary")
    case .confidentiality: CodeEntry("confidentiality", "confidentiality")
    case .limits: CodeEntry("limits", "the limits of confidentiality")
    case .sharing: CodeEntry("sharing", "what may be shared with police and court")
    case .noPenalty: CodeEntry("noPenalty", "that refusing does no harm to the person")
    case .leaflet: CodeEntry("leaflet", "a leaflet was given")
    case .easyRead: CodeEntry("easyRead", "an easy-read leaflet was given")
    }
  }
}
