public import Cases

/// The stored form of what an event says about one more person.
public struct StoredPart: Equatable, Sendable {
  /// Whose it is, and under whose key it is sealed.
  public let person: PersonID

  /// The section: one record in CBOR, as ``CBORWriter`` specifies it.
  public let bytes: [UInt8]
}
