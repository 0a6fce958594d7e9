import LMDB

func keep(_ environment: Environment, _ table: Table) throws {
  try environment.read { transaction in
    var kept: Cursor?
    // expected-error@+2 {{is consuming}}
    // expected-note@+1 {{add 'consume'}}
    try transaction.withCursor(in: table) { cursor in kept = cursor }
    _ = consume kept
  }
}
