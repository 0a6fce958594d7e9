import LMDB

func wait(_ environment: Environment) async throws {
  // expected-note@+2 {{asynchronous operation used here}}
  // expected-error@+1 {{expecting synchronous function type}}
  try environment.read { _ in await Task.yield() }
}
