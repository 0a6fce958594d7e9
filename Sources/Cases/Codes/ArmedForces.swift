/// Whether a person has served in the armed forces (M22).
public enum ArmedForces: UInt8, CodeSet {
  case served = 1
  case dependant
  case neither

  /// How people know this service.
  public var entry: CodeEntry {
    switch self {
    case .served: CodeEntry("served", "has served")
    case .dependant: CodeEntry("dependant", "is a dependant of somebody who has served")
    case .neither: CodeEntry("no", "neither")
    }
  }
}
