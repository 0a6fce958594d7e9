import LMDB

func copy(_ environment: Environment, _ table: Table) throws {
  try environment.write { transaction in
    // expected-note@+1 *{{}}
    _ = try transaction.withValue(at: 1, in: table) { bytes in
      // expected-error@+1 {{overlapping accesses to 'transaction'}}
      try transaction.put(bytes, at: 2, in: table)
    }
  }
}
