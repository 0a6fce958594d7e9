/// Whose actions a role lets somebody see in the trail.
///
/// The order is that of how much they let be seen.
public enum TrailScope: UInt8, CodeSet {
  case own = 1
  case team
  case all

  /// How people know this scope.
  public var entry: CodeEntry {
    switch self {
    case .own: CodeEntry("own", "what they did themselves")
    case .team: CodeEntry("team", "what people of their areas did")
    case .all: CodeEntry("all", "what anybody did")
    }
  }
}
