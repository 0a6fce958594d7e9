/// What became of an action of a huddle.
public enum HuddleActionState: UInt8, CodeSet {
  case assigned = 1
  case updated
  case completed
  case carried

  /// How people know this state.
  public var entry: CodeEntry {
    switch self {
    case .assigned: CodeEntry("assigned", "somebody is to do it")
    case .updated: CodeEntry("updated", "something about it has changed")
    case .completed: CodeEntry("completed", "it is done")
    case .carried: CodeEntry("carried", "it goes on to the next huddle")
    }
  }
}
