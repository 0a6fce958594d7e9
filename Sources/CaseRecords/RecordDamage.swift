/// Why something stored is not a record of the service.
public enum RecordDamage: Error, Equatable, CustomStringConvertible {
  /// The header at a position has a code that this program does not know.
  case unknown(String, at: UInt64)
  /// The content at a position is not what its type asks for.
  case content(reason: String, at: UInt64)
  /// A row of a view is not what such a row must be.
  case row(reason: String)
  /// The store does not begin as a store of ours does.
  case noBeginning

  /// What happened, and what to do.
  public var description: String {
    switch self {
    case .unknown(let what, let position):
      "The event at position #\(position) has a \(what) that this program does not know. "
        + "Use a newer caselog, or check the store: caselog verify"
    case .content(let reason, let position):
      "The content of the event at position #\(position) cannot be read: \(reason) "
        + "Check the store: caselog verify"
    case .row(let reason):
      "A row of a view is damaged: \(reason). Views hold nothing of their own: make them anew with "
        + "caselog rebuild --all"
    case .noBeginning:
      "The store does not begin with the event StoreCreated. Check the store: caselog verify"
    }
  }
}
