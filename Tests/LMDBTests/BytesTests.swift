import LMDB
import Testing

@Suite struct `Integers in bytes` {
  @Test func `lie least significant byte first, wherever they lie`() {
    let bytes: [UInt8] = [0xFF, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0xFE]
    #expect(bytes.span.littleEndian(UInt8.self, at: 9) == 0xFE)
    #expect(bytes.span.littleEndian(UInt16.self, at: 1) == 0x0201)
    #expect(bytes.span.littleEndian(UInt32.self, at: 1) == 0x0403_0201)
    #expect(bytes.span.littleEndian(UInt64.self, at: 1) == 0x0807_0605_0403_0201)
    #expect(bytes.span.littleEndian(Int64.self, at: 2) == -0x01F7_F8F9_FAFB_FCFE)
  }

  @Test(arguments: [Int64.min, -1, 0, 1, .max])
  func `are read as they were stored`(integer: Int64) {
    var bytes = [UInt8](repeating: 0xAA, count: 11)
    var span = bytes.mutableSpan
    span.store(integer, at: 2)
    #expect(bytes.span.littleEndian(Int64.self, at: 2) == integer)
    #expect(bytes[..<2] + bytes[10...] == [0xAA, 0xAA, 0xAA])
  }

  @Test func `are stored beside bytes`() {
    var bytes = [UInt8](repeating: 0, count: 6)
    var span = bytes.mutableSpan
    span.store("ab".utf8.span, at: 1)
    span.store("".utf8.span, at: 6)
    span.store(UInt16(0x0201), at: 4)
    #expect(bytes == [0, 97, 98, 0, 1, 2])
    #expect([UInt8](copying: bytes.span) == bytes)
  }

  @Test func `stop the process when read from outside`() async {
    await #expect(processExitsWith: .failure) { _ = load(at: 1) }
    await #expect(processExitsWith: .failure) { _ = load(at: -1) }
    await #expect(processExitsWith: .success) { _ = load(at: 0) }
  }

  @Test func `stop the process when stored outside`() async {
    await #expect(processExitsWith: .failure) { store(at: 1, byteCount: 8) }
    await #expect(processExitsWith: .failure) { store(at: -1, byteCount: 8) }
    await #expect(processExitsWith: .failure) { store(at: 0, byteCount: 9) }
    await #expect(processExitsWith: .success) { store(at: 0, byteCount: 8) }
  }
}

private func load(at offset: Int) -> UInt64 {
  let bytes = [UInt8](repeating: 0, count: 8)
  return bytes.span.littleEndian(UInt64.self, at: offset)
}

private func store(at offset: Int, byteCount: Int) {
  var bytes = [UInt8](repeating: 0, count: 8)
  var span = bytes.mutableSpan
  if offset != 0 { span.store(UInt64(1), at: offset) }
  span.store([UInt8](repeating: 1, count: byteCount).span, at: 0)
}
