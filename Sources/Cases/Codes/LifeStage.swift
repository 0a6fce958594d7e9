/// Whether a person counts as a child or as an adult in safeguarding.
public enum LifeStage: UInt8, CodeSet {
  case child = 1
  case adult
  case unborn

  /// How people know this stage.
  public var entry: CodeEntry {
    switch self {
    case .child: CodeEntry("child", "under 18")
    case .adult: CodeEntry("adult", "18 or over")
    case .unborn: CodeEntry("unborn", "not yet born")
    }
  }
}
