import LMDB

func clear(_ environment: Environment, _ table: Table) throws {
  try environment.write { transaction in
    // expected-note@+1 *{{}}
    try transaction.forEach(in: table, from: 0, through: .max) { number, _ in
      // expected-error@+1 {{overlapping accesses to 'transaction'}}
      try transaction.delete(at: number, in: table)
    }
  }
}
