import LMDB
import Testing

@Suite struct `A write transaction` {
  @Test func `is seen by later reads once committed`() throws {
    try withEnvironment { environment, _ in
      try environment.write { try $0.put("opened".utf8.span, for: "1".utf8.span, in: .main) }
      try environment.read { transaction in
        try #expect(
          transaction.value(for: "1".utf8.span, in: .main) == Array("opened".utf8)
        )
        try #expect(transaction.value(for: "2".utf8.span, in: .main) == nil)
      }
    }
  }

  @Test func `leaves nothing behind when its body throws`() throws {
    struct Stop: Error {}
    try withEnvironment { environment, numbers in
      #expect(throws: Stop.self) {
        try environment.write { transaction in
          try transaction.put("opened".utf8.span, at: 1, in: numbers)
          throw Stop()
        }
      }
      try environment.read { try #expect($0.count(in: numbers) == 0) }
    }
  }

  @Test func `reads its own changes`() throws {
    try withEnvironment { environment, numbers in
      let value = try environment.write { transaction in
        try transaction.put("opened".utf8.span, at: 1, in: numbers)
        return try transaction.value(at: 1, in: numbers)
      }
      #expect(value == Array("opened".utf8))
    }
  }

  @Test func `replaces a value`() throws {
    try withEnvironment { environment, numbers in
      try environment.store([7], in: numbers)
      try environment.write { try $0.put("new".utf8.span, at: 7, in: numbers) }
      try environment.read { transaction in
        try #expect(transaction.value(at: 7, in: numbers) == Array("new".utf8))
      }
    }
  }

  @Test func `inserts only what is not there`() throws {
    try withEnvironment { environment, _ in
      let inserted = try environment.write { transaction in
        let first = try transaction.insert("a".utf8.span, for: "k".utf8.span, in: .main)
        let second = try transaction.insert("b".utf8.span, for: "k".utf8.span, in: .main)
        return [first, second]
      }
      #expect(inserted == [true, false])
      try environment.read { transaction in
        try #expect(transaction.value(for: "k".utf8.span, in: .main) == Array("a".utf8))
      }
    }
  }

  @Test func `deletes and says whether there was something`() throws {
    try withEnvironment { environment, numbers in
      let deleted = try environment.write { transaction in
        try transaction.put("a".utf8.span, for: "k".utf8.span, in: .main)
        try transaction.put("a".utf8.span, at: 1, in: numbers)
        return [
          try transaction.delete(for: "k".utf8.span, in: .main),
          try transaction.delete(for: "k".utf8.span, in: .main),
          try transaction.delete(at: 1, in: numbers),
          try transaction.delete(at: 1, in: numbers),
        ]
      }
      #expect(deleted == [true, false, true, false])
      try environment.read { try #expect($0.count(in: numbers) == 0) }
    }
  }

  @Test(arguments: [UInt64(4), 5]) func `appends only after the last`(number: UInt64) throws {
    try withEnvironment { environment, numbers in
      try environment.write { try $0.append([1].span, at: 5, in: numbers) }
      let error = #expect(throws: LMDBError.self) {
        try environment.write { try $0.append([2].span, at: number, in: numbers) }
      }
      #expect(error?.code == .keyExists)
      try environment.write { try $0.append([3].span, at: 6, in: numbers) }
      try environment.read { transaction in
        try #expect(transaction.value(at: 5, in: numbers) == [1])
        try #expect(transaction.value(at: 6, in: numbers) == [3])
      }
    }
  }

  @Test func `goes on after a refused append`() throws {
    try withEnvironment { environment, numbers in
      try environment.write { transaction in
        try transaction.append([1].span, at: 5, in: numbers)
        _ = #expect(throws: LMDBError.self) { try transaction.append([2].span, at: 5, in: numbers) }
        try transaction.append([3].span, at: 6, in: numbers)
      }
      try environment.read { try #expect($0.count(in: numbers) == 2) }
    }
  }

  @Test func `writes a value in its place, which begins as zeroes`() throws {
    try withEnvironment { environment, numbers in
      try environment.write { transaction in
        try transaction.put(count: 9, at: 1, in: numbers, appending: true) { bytes in
          bytes.store(UInt32(0x0102_0304), at: 1)
          bytes.store("ab".utf8.span, at: 6)
        }
      }
      try environment.read { transaction in
        try #expect(transaction.value(at: 1, in: numbers) == [0, 4, 3, 2, 1, 0, 97, 98, 0])
      }
    }
  }

  @Test(arguments: [0, 1, 2_000, 2_023, 4_096, 1_000_000])
  func `keeps what the memory held out of a value`(count: Int) throws {
    try withEnvironment { environment, numbers in
      let noise = [UInt8](repeating: 0xAA, count: count)
      try environment.write { transaction in
        try transaction.put(noise.span, at: 1, in: numbers)
        _ = try transaction.delete(at: 1, in: numbers)
        try transaction.put(count: count, at: 2, in: numbers, appending: false) { _ in }
      }
      try environment.read { transaction in
        try #expect(
          transaction.value(at: 2, in: numbers) == [UInt8](repeating: 0, count: count)
        )
      }
    }
  }

  @Test func `appends in place only after the last`() throws {
    try withEnvironment { environment, numbers in
      try environment.store([5], in: numbers)
      let error = #expect(throws: LMDBError.self) {
        try environment.write { transaction in
          try transaction.put(count: 1, at: 5, in: numbers, appending: true) { $0[0] = 9 }
        }
      }
      #expect(error?.code == .keyExists)
      try environment.read { try #expect($0.value(at: 5, in: numbers) == [5]) }
    }
  }

  @Test func `says what to do when the map is full`() throws {
    try withEnvironment(mapSize: 1 << 16) { environment, numbers in
      let big = [UInt8](repeating: 7, count: 1 << 20)
      let error = #expect(throws: LMDBError.self) {
        try environment.write { try $0.put(big.span, at: 1, in: numbers) }
      }
      #expect(error?.code == .mapFull)
      #expect(error?.description.hasSuffix("Open it with a larger map size.") == true)
      try environment.store([1], in: numbers)
    }
  }

  @Test(arguments: [0, 512]) func `refuses a key of a wrong size`(count: Int) throws {
    try withEnvironment { environment, _ in
      let key = [UInt8](repeating: 1, count: count)
      let error = #expect(throws: LMDBError.self) {
        try environment.write { try $0.put([1].span, for: key.span, in: .main) }
      }
      #expect(error?.code == .badValueSize)
    }
  }

  @Test func `refuses another inside it instead of waiting for ever`() throws {
    try withEnvironment { environment, numbers in
      try environment.write { transaction in
        let error = #expect(throws: LMDBError.self) { try environment.store([1], in: numbers) }
        #expect(error?.code == .nestedWrite)
        try transaction.put([2].span, at: 2, in: numbers)
      }
      try environment.store([3], in: numbers)
      try environment.read { try #expect($0.count(in: numbers) == 2) }
    }
  }

  @Test(arguments: [true, false])
  func `refuses to open a table inside it`(create: Bool) throws {
    try withEnvironment { environment, _ in
      try environment.write { _ in
        let error = #expect(throws: LMDBError.self) {
          try environment.table(named: "numbers", options: .integerKeys, create: create)
        }
        #expect(error?.code == .nestedWrite)
      }
    }
  }

  @Test func `lets a read inside it see what was before`() throws {
    try withEnvironment { environment, numbers in
      try environment.write { transaction in
        try transaction.put([1].span, at: 1, in: numbers)
        try environment.read { try #expect($0.count(in: numbers) == 0) }
      }
    }
  }

  @Test func `stops the process when exchanged for another`() async {
    await #expect(processExitsWith: .failure) {
      try withEnvironment { first, _ in
        try withEnvironment { second, _ in
          try first.write { one in try second.write { two in swap(&one, &two) } }
        }
      }
    }
  }
}
