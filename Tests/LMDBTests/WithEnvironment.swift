import LMDB
import TestSupport

/// Calls `body` with a new environment, and a table with integer keys in it.
func withEnvironment<Value>(
  mapSize: Int = 1 << 30,
  _ body: (_ environment: Environment, _ numbers: Table) throws -> Value
) throws -> Value {
  try withTemporaryDirectory { directory in
    let environment = try Environment.create(directory: directory, mapSize: mapSize, tableCount: 2)
    return try body(environment, try environment.numbers())
  }
}

extension Environment {
  /// The table of the tests with integer keys.
  func numbers() throws -> Table {
    guard let table = try table(named: "numbers", options: .integerKeys, create: true) else {
      throw LMDBTestFailure.noTable
    }
    return table
  }

  /// Stores one byte at each number.
  func store(_ numbers: [UInt64], in table: Table) throws {
    try write { transaction in
      for number in numbers { try transaction.put([UInt8(number)].span, at: number, in: table) }
    }
  }
}

enum LMDBTestFailure: Error {
  case noTable
}
