import Cases

/// One step of a chain of upcasters: a listing as it was stored once, said in the words of a later
/// version.
///
/// Stored bytes are never rewritten. What an older program wrote is read by the listing of its time and
/// goes through one step after the other until it is what is written now (``UpcastChain``).
struct Upcaster: Sendable {
  /// The type, as it is written now.
  let type: EventType
  /// The version that it reads.
  let version: UInt16
  /// The version that it gives.
  let next: UInt16
  /// The listing of the version that it reads.
  let stored: ObjectIdentifier
  /// The listing of the version that it gives.
  let given: ObjectIdentifier
  /// Reads the main section and the parts.
  let read: @Sendable ([UInt8], [[UInt8]?]) throws(Damage) -> (content: any Record, claim: Moment?)
  /// Says what the listing of ``version`` says in that of ``next``; `nil` for any other listing.
  let step: @Sendable (any Record) -> (any Record)?

  /// The step of `type` from `version` to the version `next`.
  ///
  /// Two type parameters: the listing that was stored, and the one that it becomes.
  init<Stored: Record, Next: Record>(
    _ type: EventType,
    from version: UInt16,
    to next: UInt16,
    _ step: @escaping @Sendable (Stored) -> Next
  ) {
    self.type = type
    self.version = version
    self.next = next
    stored = ObjectIdentifier(Stored.self)
    given = ObjectIdentifier(Next.self)
    read = { (bytes, parts) throws(Damage) in
      let main = try CBORReader.read(MainSection<Stored>.self, from: bytes, parts: parts)
      return (main.content, main.claimedRecorded)
    }
    self.step = { ($0 as? Stored).map(step) }
  }
}
