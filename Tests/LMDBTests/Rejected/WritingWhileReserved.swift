import LMDB

func writeTwo(_ environment: Environment, _ table: Table) throws {
  try environment.write { transaction in
    // expected-error@+1 {{overlapping accesses to 'transaction'}}
    try transaction.put(count: 8, at: 1, in: table, appending: true) { _ in
      // expected-note@+1 {{conflicting access is here}}
      try? transaction.put(count: 8, at: 2, in: table, appending: true) { _ in }
    }
  }
}
