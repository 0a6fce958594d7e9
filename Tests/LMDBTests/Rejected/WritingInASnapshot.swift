import LMDB

func write(_ environment: Environment, _ table: Table) throws {
  var transaction = try ReadTransaction(environment)
  // expected-error@+1 {{requires the types 'Reading' and 'Writing' be equivalent}}
  _ = try transaction.delete(at: 1, in: table)
}
