import LMDB

func bytes(_ environment: Environment, _ table: Table) throws {
  try environment.read { transaction in
    // expected-error@+1 {{requires that 'Span<UInt8>' conform to 'Escapable'}}
    _ = try transaction.withValue(at: 1, in: table) { bytes -> Span<UInt8> in bytes }
  }
}
