import LMDB
import TestSupport
import Testing

@Suite struct `A cursor` {
  @Test func `goes to the first and on to the last`() throws {
    try withFruit { transaction in
      try transaction.withCursor(in: .main) { cursor in
        try #expect(cursor.first(entry) == "apple=red")
        try #expect(cursor.next(entry) == "lemon=yellow")
        try #expect(cursor.next(entry) == "plum=blue")
        try #expect(cursor.next(entry) == nil)
      }
    }
  }

  @Test func `goes to the last and back to the first`() throws {
    try withFruit { transaction in
      try transaction.withCursor(in: .main) { cursor in
        try #expect(cursor.last(entry) == "plum=blue")
        try #expect(cursor.previous(entry) == "lemon=yellow")
        try #expect(cursor.previous(entry) == "apple=red")
        try #expect(cursor.previous(entry) == nil)
      }
    }
  }

  @Test func `begins at either end`() throws {
    try withFruit { transaction in
      try transaction.withCursor(in: .main) { try #expect($0.next(entry) == "apple=red") }
      try transaction.withCursor(in: .main) { try #expect($0.previous(entry) == "plum=blue") }
    }
  }

  @Test func `seeks a key`() throws {
    try withFruit { transaction in
      try transaction.withCursor(in: .main) { cursor in
        try #expect(cursor.seek(to: "lemon".utf8.span, entry) == "lemon=yellow")
        try #expect(cursor.next(entry) == "plum=blue")
        try #expect(cursor.seek(to: "lime".utf8.span, entry) == nil)
      }
    }
  }

  @Test func `seeks the key that comes next`() throws {
    try withFruit { transaction in
      try transaction.withCursor(in: .main) { cursor in
        try #expect(cursor.seek(atOrAfter: "b".utf8.span, entry) == "lemon=yellow")
        try #expect(cursor.previous(entry) == "apple=red")
        try #expect(cursor.seek(atOrAfter: "plum".utf8.span, entry) == "plum=blue")
        try #expect(cursor.seek(atOrAfter: "q".utf8.span, entry) == nil)
      }
    }
  }

  @Test func `seeks a number, which it lends as eight bytes`() throws {
    try withEnvironment { environment, numbers in
      try environment.store([3, 5], in: numbers)
      try environment.read { transaction in
        try transaction.withCursor(in: numbers) { cursor in
          try #expect(cursor.seek(to: 5, number) == 5)
          try #expect(cursor.seek(to: 4, number) == nil)
          try #expect(cursor.seek(atOrAfter: 4, number) == 5)
          try #expect(cursor.seek(atOrAfter: 6, number) == nil)
        }
      }
    }
  }

  @Test func `finds nothing in an empty table`() throws {
    try withEnvironment { environment, numbers in
      try environment.read { transaction in
        try transaction.withCursor(in: numbers) { cursor in
          try #expect(cursor.first(number) == nil)
          try #expect(cursor.last(number) == nil)
          try #expect(cursor.next(number) == nil)
          try #expect(cursor.previous(number) == nil)
        }
      }
    }
  }

  @Test func `sees what its transaction has written`() throws {
    try withEnvironment { environment, numbers in
      try environment.write { transaction in
        try transaction.put([1].span, at: 8, in: numbers)
        try transaction.withCursor(in: numbers) { try #expect($0.first(number) == 8) }
      }
    }
  }

  @Test func `stops the process when exchanged for another`() async {
    await #expect(processExitsWith: .failure) {
      try withFruit { transaction in
        try transaction.withCursor(in: .main) { first in
          try transaction.withCursor(in: .main) { second in swap(&first, &second) }
        }
      }
    }
  }
}

private func withFruit(_ body: (borrowing ReadTransaction) throws -> Void) throws {
  try withTemporaryDirectory { directory in
    let environment = try Environment.create(directory: directory, tableCount: 0)
    try environment.write { transaction in
      for (key, value) in [("lemon", "yellow"), ("apple", "red"), ("plum", "blue")] {
        try transaction.put(value.utf8.span, for: key.utf8.span, in: .main)
      }
    }
    try environment.read(body)
  }
}

private func entry(_ key: Span<UInt8>, _ value: Span<UInt8>) -> String {
  let text = [UInt8](copying: key) + Array("=".utf8) + [UInt8](copying: value)
  return String(decoding: text, as: UTF8.self)
}

private func number(_ key: Span<UInt8>, _ value: Span<UInt8>) -> UInt64 {
  key.littleEndian(UInt64.self, at: 0)
}
