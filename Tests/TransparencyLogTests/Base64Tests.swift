import Testing

@testable import TransparencyLog

@Suite struct `Base 64` {
  /// RFC 4648, section 10.
  @Test(
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ]
  )
  func `has the published forms`(bytes: String, text: String) {
    #expect(Base64.encode(Array(bytes.utf8)) == text)
    #expect(Base64.decode(Array(text.utf8)) == Array(bytes.utf8))
  }

  @Test func `gives every byte back at every place`() {
    for byte in UInt8.min ... .max {
      for count in 1...3 {
        var bytes = [UInt8](repeating: 0, count: count)
        bytes[count - 1] = byte
        #expect(Base64.decode(Array(Base64.encode(bytes).utf8)) == bytes)
      }
    }
  }

  @Test(
    arguments: [
      "Z", "Zg", "Zg=", "Zg===", "====", "=g==", "Z===", "Zg==Zg==", "Zh==", "Zm9=", "Zm9v\n",
      " Zg==",
      "Z-_=", "Zm9vZ",
    ]
  )
  func `has one text only`(text: String) {
    #expect(Base64.decode(Array(text.utf8)) == nil)
  }
}
