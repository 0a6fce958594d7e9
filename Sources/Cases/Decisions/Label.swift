/// Who may see an entry.
///
/// The numbers are stored, and rise with the restriction.
public enum Label: UInt8, CodeSet, Comparable {
  case normal = 0
  case restricted
  case sealed

  /// How people know this label.
  public var entry: CodeEntry {
    switch self {
    case .normal: CodeEntry("normal", "everybody whose role may see the case")
    case .restricted: CodeEntry("restricted", "those who work with the person")
    case .sealed: CodeEntry("sealed", "only staff named one by one")
    }
  }

  /// Whether `left` is seen by more people than `right`.
  public static func < (left: Label, right: Label) -> Bool { left.rawValue < right.rawValue }
}
