/// What somebody is in this record.
public enum PersonKind: UInt8, CodeSet {
  case client = 1
  case subject

  /// How people know this kind.
  public var entry: CodeEntry {
    switch self {
    case .client: CodeEntry("client", "somebody the service works with")
    case .subject:
      CodeEntry(
        "subject",
        "somebody a record has to name, such as a child at risk; with as little data as possible"
      )
    }
  }
}
