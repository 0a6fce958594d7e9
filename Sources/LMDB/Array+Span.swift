extension Array where Element == UInt8 {
  /// Copies `bytes`, which cannot outlive what they are lent from.
  @inlinable
  public init(copying bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { bytes in unsafe Array(bytes) }
  }
}
