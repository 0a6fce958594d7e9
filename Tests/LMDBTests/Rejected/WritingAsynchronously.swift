import LMDB

func write(_ environment: Environment) async throws {
  // expected-error@+1 {{unavailable from asynchronous contexts}}
  try environment.write { _ in }
}
