extension String {
  /// The text that `bytes` are, all of which must be ASCII.
  init(ascii bytes: Span<UInt8>) {
    guard let text = try? UTF8Span(validating: bytes) else {
      preconditionFailure("Bytes of ASCII are UTF-8.")
    }
    self.init(copying: text)
  }
}
