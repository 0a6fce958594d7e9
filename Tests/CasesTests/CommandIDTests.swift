import Cases
import Testing

@Suite struct `A command id` {
  @Test func `is sixteen bytes in small letters`() throws {
    let id = try CommandID(words: "0195E0C2-7A31-7B4D-9F10-5D2C8E41A6B3")
    #expect(id == CommandID(high: 0x0195_E0C2_7A31_7B4D, low: 0x9F10_5D2C_8E41_A6B3))
    #expect(id.words == "0195e0c2-7a31-7b4d-9f10-5d2c8e41a6b3")
  }

  @Test(arguments: [
    "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff",
    "00112233-4455-1677-8899-aabbccddeeff", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
  ])
  func `is of any version`(words: String) throws {
    #expect(try CommandID(words: words).words == words)
  }

  @Test(arguments: [
    "", "0195e0c27a317b4d9f105d2c8e41a6b3", "0195e0c2-7a31-7b4d-9f10-5d2c8e41a6b",
    "0195e0c2-7a31-7b4d-9f10-5d2c8e41a6b33", "0195e0c2-7a31-7b4d-9f10-5d2c8e41a6bg",
    "{195e0c2-7a31-7b4d-9f10-5d2c8e41a6b3}", "0195e0c27-a31-7b4d-9f10-5d2c8e41a6b3",
  ])
  func `is nothing else`(words: String) {
    let problem = WordProblem(
      "is not a command id: a UUID, as in 0195e0c2-7a31-7b4d-9f10-5d2c8e41a6b3."
    )
    #expect(throws: problem) { try CommandID(words: words) }
  }

  @Test func `and a number name an event`() throws {
    let id = try EventID(words: "0195e0c2-7a31-7b4d-9f10-5d2c8e41a6b3/65535")
    #expect(id.index == 65_535)
    #expect(id.words == "0195e0c2-7a31-7b4d-9f10-5d2c8e41a6b3/65535")
  }

  @Test(arguments: ["", "//0", "/65536", "/-1", "/+1", "/01", "/0/0", "/ 1", "/a"])
  func `and anything else name none`(end: String) {
    #expect(throws: WordProblem.self) {
      try EventID(words: "0195e0c2-7a31-7b4d-9f10-5d2c8e41a6b3" + end)
    }
  }
}
