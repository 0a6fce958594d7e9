import CLMDB

/// How a table keeps its entries; chosen when it is made, and stored with it.
public struct TableOptions: OptionSet, Hashable, Sendable {
  /// LMDB's flags, combined.
  public let rawValue: UInt32

  /// Combines LMDB's flags.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Keys are 8-byte numbers in the byte order of the computer, sorted as numbers.
  ///
  /// The corresponding C flag is `MDB_INTEGERKEY`.
  public static let integerKeys = TableOptions(rawValue: UInt32(MDB_INTEGERKEY))
}
