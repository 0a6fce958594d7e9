import CLMDB

/// An ordered map from keys to bytes, inside one environment.
///
/// Its keys are either bytes, named by the label `for:`, or numbers, named by the label `at:`. Naming
/// a key the wrong way, or using a table in another environment than its own, is a bug and stops the
/// process.
public struct Table: Hashable, Sendable {
  /// What kind of keys it has.
  enum Keys: Sendable {
    case bytes, numbers
  }

  private let id: MDB_dbi
  private let keys: Keys

  /// The number of the opening of its environment; `nil` for the main table, which all have.
  private let opening: Int?

  /// The unnamed table, which every environment has; its keys are bytes.
  ///
  /// LMDB keeps the names of the other tables in it, too.
  public static let main = Table(id: 1, keys: .bytes, opening: nil)

  init(id: MDB_dbi, keys: Keys, opening: Int?) {
    self.id = id
    self.keys = keys
    self.opening = opening
  }

  /// LMDB's number for this table, if its keys are of this kind and it belongs to `environment`.
  func id(keyedBy keys: Keys, in environment: Environment) -> MDB_dbi {
    require(keys)
    return id(in: environment)
  }

  /// LMDB's number for this table, if it belongs to `environment`.
  func id(in environment: Environment) -> MDB_dbi {
    precondition(
      opening == nil || opening == environment.opening,
      "The table belongs to another environment."
    )
    return id
  }

  /// Stops the process unless the keys are of this kind.
  ///
  /// LMDB does not check: a short key in a table of numbers would make it read too far.
  func require(_ keys: Keys) {
    precondition(keys == self.keys, "The table's keys are of the other kind (`for:`, `at:`).")
  }
}
