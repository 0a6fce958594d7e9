/// In what way content was reached.
public enum AccessMode: UInt8, CodeSet {
  case read = 1
  case search
  case list
  case export
  case print
  case `return`
  case auditReplay

  /// How people know this mode.
  public var entry: CodeEntry {
    switch self {
    case .read: CodeEntry("read", "shown on its own")
    case .search: CodeEntry("search", "found by a search")
    case .list: CodeEntry("list", "shown in a list")
    case .export: CodeEntry("export", "written out for another program")
    case .print: CodeEntry("print", "printed")
    case .return: CodeEntry("return", "counted in a return to a commissioner")
    case .auditReplay: CodeEntry("auditReplay", "replayed by an auditor")
    }
  }
}
