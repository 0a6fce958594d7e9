import LMDB

func escape(_ environment: Environment, _ table: Table) throws {
  try environment.read { transaction in
    // expected-error@+1 {{lifetime-dependent variable 'kept' escapes its scope}}
    var kept: Span<UInt8>?
    // expected-note@+1 2 {{}}
    _ = try transaction.withValue(at: 1, in: table) { bytes in kept = bytes }
    _ = kept
  }
}
