/// Why a store cannot be used, or what in it is damaged.
public enum LogError: Error, Equatable, CustomStringConvertible {
  /// There is no store in the directory.
  case noStore(path: String)
  /// There is something in the directory, but no store of ours.
  case notOurs(path: String)
  /// A later program wrote the store.
  case futureFormat(path: String, found: UInt32, known: UInt32)
  /// There is something where the store should be made.
  case exists(path: String)
  /// The log and the keys are of different stores.
  case strangeKeys(log: String, keys: String)
  /// The store was opened without its key.
  case locked
  /// The row at a position is not what it must be.
  case damagedRow(Position, reason: String)
  /// A sealed section is not what its header says.
  case damagedSection(Position, section: Int, reason: String)
  /// A row of another table is not what it must be.
  case damagedTable(name: String, reason: String)
  /// There is no event at the position.
  case noEvent(Position, size: UInt64)
  /// A request that no log can hold.
  case unusableRequest(reason: String)

  /// What happened, why, and what to do.
  public var description: String {
    switch self {
    case .noStore(let path):
      "There is no caselog store at \(path). "
        + "Name the right folder with --store or CASELOG_STORE, or make one: caselog init --store \(path)"
    case .notOurs(let path):
      "\(path) is not a caselog store. Nothing in it was changed. "
        + "Name the right folder with --store or CASELOG_STORE."
    case .futureFormat(let path, let found, let known):
      "The store at \(path) has format \(found); this program knows format \(known). "
        + "Nothing in it was changed. Use a newer caselog."
    case .exists(let path):
      "There is something at \(path) already; a store is never made over it. Choose a new folder."
    case .strangeKeys(let log, let keys):
      "The log is of store \(log), but its folder keys/ is of store \(keys): they were mixed up. "
        + "Put back the right keys/ from a backup."
    case .locked:
      "The store is not unlocked, so what it says cannot be read or added to. "
        + "Name the key file with --key-file or CASELOG_KEY_FILE."
    case .damagedRow(let position, let reason):
      "The event at position \(position) is damaged: \(reason). Check the store: caselog verify"
    case .damagedSection(let position, let section, let reason):
      "Section \(section) of the event at position \(position) is damaged: \(reason). "
        + "Check the store: caselog verify"
    case .damagedTable(let name, let reason):
      "The table \(name) is damaged: \(reason). Check the store: caselog verify"
    case .noEvent(let position, let size):
      "There is no event at position \(position): the log has \(size) events, from #0 on."
    case .unusableRequest(let reason):
      "The request cannot be stored: \(reason)."
    }
  }
}
