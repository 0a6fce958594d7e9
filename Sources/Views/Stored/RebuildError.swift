/// Why views cannot be rebuilt.
public enum RebuildError: Error, Equatable, CustomStringConvertible {
  /// Somebody rebuilds the view already.
  case underWay(view: String)
  /// Others have changed the view meanwhile.
  case movedOn(view: String)
  /// A program that knows a later version of the view has made its rows.
  case later(view: String, version: UInt16)
  /// An earlier version of the view has made its rows.
  case earlier(view: String, version: UInt16)
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
    case .later(let view, let version):
      "The rows of the view \(view) were made by version \(version) of it, which is later than the one "
        + "this program knows. Use the later program, or raise the version of this one."
    case .earlier(let view, let version):
      "The rows of the view \(view) were made by version \(version) of it, which is earlier than the one "
        + "this program knows. Make them anew: caselog rebuild \(view)"
    case .unsound(let view, let reason):
      "The new rows of the view \(view) are not what was folded: \(reason). The old ones go on serving. "
        + "Check the disk, then throw the new ones away and begin anew: caselog rebuild \(view) --abort"
    }
  }
}
