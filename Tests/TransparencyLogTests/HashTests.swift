import Testing
import TransparencyLog

@Suite struct `A hash` {
  let hash = Hash(
    word0: 0x0001_0203_0405_0607,
    word1: 0x0809_0a0b_0c0d_0e0f,
    word2: 0x1011_1213_1415_1617,
    word3: 0x1819_1a1b_1c1d_1eff,
  )
  let bytes: [UInt8] = Array(0...30) + [255]

  @Test func `is printed as 64 hexadecimal digits`() {
    #expect(
      "\(hash)" == "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1eff"
    )
  }

  @Test func `is made of 32 bytes in their order`() {
    #expect(Hash(bytes.span) == hash)
  }

  @Test(arguments: [0, 31, 33, 64]) func `is not made of other numbers of bytes`(count: Int) {
    #expect(Hash([UInt8](repeating: 0, count: count).span) == nil)
  }

  @Test func `lends its bytes one by one`() {
    #expect((0..<Hash.byteCount).map { hash[$0] } == bytes)
  }

  @Test func `has no byte 32`() async {
    await #expect(processExitsWith: .failure) { _ = Hash.emptyTree[32] }
  }

  @Test func `adds its bytes to an array`() {
    var array: [UInt8] = [7]
    hash.append(to: &array)
    #expect(array == [7] + bytes)
  }

  @Test func `is stored over other bytes`() {
    var array = [UInt8](repeating: 7, count: 34)
    var span = array.mutableSpan
    hash.store(in: &span, at: 1)
    #expect(array == [7] + bytes + [7])
  }

  @Test(arguments: [-1, 1]) func `is not stored beyond either end`(offset: Int) async {
    await #expect(processExitsWith: .failure) { [offset] in
      var array = [UInt8](repeating: 7, count: Hash.byteCount)
      var span = array.mutableSpan
      Hash.emptyTree.store(in: &span, at: offset)
    }
  }
}
