import CLMDB

/// A failure of LMDB, or of the system under it, and what was being done.
public struct LMDBError: Error, Hashable {
  /// What went wrong.
  public let code: Code

  /// What was being done.
  public let operation: Operation

  /// What can be done with an environment, in the words its error messages begin with.
  public enum Operation: String, Sendable {
    case open = "Opening the environment"
    case create = "Creating the environment"
    case openTable = "Opening a table"
    case begin = "Beginning a transaction"
    case read = "Reading"
    case write = "Storing a value"
    case delete = "Deleting a value"
    case commit = "Committing a transaction"
    case copy = "Copying the environment"
    case clearReaders = "Clearing stale readers"
  }

  init(_ code: Code, _ operation: Operation) {
    self.code = code
    self.operation = operation
  }
}

extension LMDBError {
  /// A key in a table with integer keys is none of ours.
  @usableFromInline static var strangeKey: LMDBError { LMDBError(.incompatible, .read) }
}

/// Throws unless `code`, which a C function returned, means success.
func check(_ code: CInt, _ operation: LMDBError.Operation) throws(LMDBError) {
  guard code == 0 else { throw LMDBError(LMDBError.Code(rawValue: code), operation) }
}

/// Whether `code`, which a C function that looks for an entry returned, means that there is one.
@usableFromInline
func found(_ code: CInt) throws(LMDBError) -> Bool {
  if code == MDB_NOTFOUND { return false }
  try check(code, .read)
  return true
}
