extension MutableSpan where Element == UInt8 {
  /// Stores `integer` at `offset`, the least significant byte first.
  ///
  /// One store, wherever the bytes lie. A byte outside the span stops the process.
  @inlinable
  public mutating func store<Integer: FixedWidthInteger & BitwiseCopyable>(
    _ integer: Integer,
    at offset: Int
  ) {
    var bytes = unsafe mutableBytes
    bytes.storeBytes(of: integer.littleEndian, toByteOffset: offset, as: Integer.self)
  }

  /// Copies `bytes` to the place that begins at `offset`.
  ///
  /// A byte outside the span stops the process.
  @inlinable
  public mutating func store(_ bytes: Span<UInt8>, at offset: Int) {
    unsafe withUnsafeMutableBufferPointer { target in
      unsafe bytes.withUnsafeBufferPointer { source in
        _ = unsafe target.extracting(offset..<(offset + source.count)).update(from: source)
      }
    }
  }
}
