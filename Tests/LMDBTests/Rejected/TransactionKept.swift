import LMDB

func keep(_ environment: Environment) throws {
  var kept: ReadTransaction?
  // expected-error@+2 {{is consuming}}
  // expected-note@+1 {{add 'consume'}}
  try environment.read { transaction in kept = transaction }
  _ = consume kept
}
