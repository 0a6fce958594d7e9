/// Why views cannot be rebuilt.
public enum RebuildError: Error, Equatable, CustomStringConvertible {
  /// Somebody rebuilds the view already.
  case underWay(view: String)
  /// Others have changed the view meanwhile.
  case movedOn(view: String)
  /// The view that was built anew does not hold what was folded into it.
  case unsound(view: String, reason: String)

  /// What happened, why, and what to do.
  public var description: String {
    switch self {
    case .underWay(let view):
      "The view \(view) is being rebuilt already, and only one process may do that at a time. "
        + "Wait until it is done: caselog views"
    case .movedOn(let view):
      "The view \(view) has been taken further by somebody else meanwhile. Ask again."
    case .unsound(let view, let reason):
      "The new rows of the view \(view) are not what was folded: \(reason). The old ones go on serving. "
        + "Check the disk, then throw the new ones away and begin anew: caselog rebuild \(view) --abort"
    }
  }
}
