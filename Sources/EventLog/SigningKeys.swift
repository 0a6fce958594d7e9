/// The public Ed25519 keys under which checkpoints of a log are signed, as its keys environment says.
///
/// They stand in clear, so that a checkpoint can be checked without the store key. Whoever can write to
/// the store can exchange them: a verifier key that was kept elsewhere is the stronger one.
public struct SigningKeys: Equatable, Sendable {
  /// A key that another one has replaced.
  public struct Earlier: Equatable, Sendable {
    /// Its 32 bytes.
    public let publicKey: [UInt8]
    /// The largest size of the log that it signs.
    public let lastSize: UInt64
  }

  /// The key that signs, 32 bytes.
  public let current: [UInt8]

  /// A key that has been made and may sign once the log says so; `nil` most of the time.
  public let next: [UInt8]?

  /// The keys before, the first one first.
  public let earlier: [Earlier]

  /// The size of the log from which on ``current`` signs.
  public var firstSize: UInt64 { earlier.last.map { $0.lastSize + 1 } ?? 0 }
}

extension SigningKeys {
  /// The keys of the rows in the unnamed table of the keys environment.
  enum RowKey {
    /// The key that signs: its public half, 32 bytes, and the private one, wrapped (``WrappedKey``).
    static let current = "signing"
    /// In the same form, a key that was made to follow it.
    static let next = "signing-next"
    /// For each key before, the first one first: its public half, 32 bytes, and the largest size that it
    /// signs, 8 bytes, lowest first.
    static let earlier = "signing-before"
  }

  /// The keys that the rows say; `nil` if they have another form.
  init?(current: [UInt8], next: [UInt8]?, earlier: [UInt8]) {
    guard let key = Self.publicKey(in: current), earlier.count % 40 == 0 else { return nil }
    self.current = key
    if let next {
      guard let key = Self.publicKey(in: next) else { return nil }
      self.next = key
    } else {
      self.next = nil
    }
    self.earlier = stride(from: 0, to: earlier.count, by: 40).map { start in
      let size = earlier[start + 32..<start + 40].reversed().reduce(0) { $0 << 8 | UInt64($1) }
      return Earlier(publicKey: Array(earlier[start..<start + 32]), lastSize: size)
    }
  }

  private static func publicKey(in row: [UInt8]) -> [UInt8]? {
    row.count == 32 + WrappedKey.size ? Array(row.prefix(32)) : nil
  }
}
