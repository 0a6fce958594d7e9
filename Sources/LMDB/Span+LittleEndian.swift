extension Span where Element == UInt8 {
  /// The integer whose bytes begin at `offset`, the least significant one first.
  ///
  /// One load, wherever the bytes lie. A byte outside the span stops the process.
  ///
  /// Inverse: after `bytes.store(number, at: offset)`,
  /// `bytes.span.littleEndian(UInt32.self, at: offset) == number`.
  @inlinable
  public func littleEndian<Integer: FixedWidthInteger & BitwiseCopyable>(
    _ type: Integer.Type,
    at offset: Int
  ) -> Integer {
    let integer = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: type)
    return Integer(littleEndian: integer)
  }
}
