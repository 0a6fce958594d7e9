/// Says that an alternative without content of its own was chosen; it cannot say that it was not.
public enum Mark: UInt8, CodeSet {
  case yes = 1

  /// How people write it.
  public var entry: CodeEntry { CodeEntry("yes", "this one") }
}
