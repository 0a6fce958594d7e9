public import TransparencyLog

/// The small, clear, canonical part of an event: who, when, which stream, which kind.
///
/// Nothing in it is about a person's life. It is what the leaves of the tree are made of; its bytes
/// are specified at ``encode(into:)``.
public struct Header: Equatable, Sendable {
  /// The event's place in the log.
  public let position: Position
  /// What the stream is counted as: 0 for the first one of the log, then 1 and so on.
  public let stream: UInt64
  /// The place in the stream, from 1.
  public let version: UInt64
  /// The position of the stream's event before this one; `nil` in the first one.
  public let previous: Position?
  /// When the log took the event: microseconds since 1970, UTC; never less than the event before.
  public let recorded: Int64
  /// The id of the request that the event came with.
  public let request: RequestID
  /// The event's place among those of its request, from 0.
  public let index: UInt16
  /// How many events the request gave.
  public let count: UInt16
  /// What its author said of the event.
  public let description: EventDescription
  /// The name of the stream; only its first event has it.
  public let streamName: StreamName?
  /// The name of the log; only the event at position 0 has it.
  public let origin: String?
  /// The keyed digest of the request; only its first event has it.
  public let requestDigest: RequestDigest?
  /// The sealed parts, in their order.
  public let sections: [Section]

  /// The format that this program writes.
  public static let format: UInt8 = 1

  /// The id of the event: that of its request, and its place there.
  public var id: (request: RequestID, index: UInt16) { (request, index) }
}

/// What stands in clear about an event, as far as its author can say it.
public struct EventDescription: Equatable, Sendable {
  /// The number of its type in the catalogue.
  public var type: UInt16
  /// The version of that type's listing.
  public var schema: UInt8
  /// When it happened.
  public var happened: HappenedTime
  /// Who says so.
  public var actor: PackedReference
  /// The actor's role at the time of the act.
  public var role: ShortCode
  /// Who typed it, if somebody else.
  public var enteredBy: PackedReference?
  /// The function in which the actor acted, such as `duty-senior`: 1 to 24 bytes of ASCII.
  public var actingAs: String?
  /// Whose note it is, if a colleague's.
  public var onBehalfOf: PackedReference?
  /// Where the actor was.
  public var site: ShortCode?
  /// How the event came in: a number of the channel list.
  public var channel: UInt8
  /// Why it comes late: a number of that list; 0 if it does not.
  public var lateReason: UInt8
  /// The version of the rules that accepted it.
  public var rules: UInt16
  /// The version of the service description in force; 0 if there was none.
  public var service: UInt32
  /// What must be seen with it: a set of bits.
  public var flags: UInt32
  /// Who may see it.
  public var label: SecurityLabel
  /// The request that led to this one.
  public var causation: RequestID?
  /// The request that a chain of them began with.
  public var correlation: RequestID?
  /// The event that this one corrects.
  public var corrects: Position?

  /// A description with what every event has.
  public init(
    type: UInt16,
    schema: UInt8 = 1,
    happened: HappenedTime,
    actor: PackedReference,
    role: ShortCode,
    channel: UInt8 = 1,
    rules: UInt16 = 0,
    service: UInt32 = 0
  ) {
    self.type = type
    self.schema = schema
    self.happened = happened
    self.actor = actor
    self.role = role
    self.channel = channel
    self.rules = rules
    self.service = service
    lateReason = 0
    flags = 0
    label = .normal
  }
}

/// Who may see an event.
public enum SecurityLabel: UInt8, Sendable {
  /// Whoever works with the case.
  case normal
  /// A named team.
  case restricted
  /// Named people.
  case sealed
}

/// What the header says of one sealed part.
public struct Section: Equatable, Sendable {
  /// Whose it is.
  public let owner: Owner
  /// The commitment to the key that sealed it (see ``OwnerKey``).
  public let commitment: Hash
  /// The random nonce.
  public let nonce: Nonce
  /// How many bytes the sealed part has, its tag included.
  public let length: UInt32
  /// SHA-256 of the sealed bytes.
  public let digest: Hash

  /// How many bytes a section takes in a header.
  static let size = 88
}

/// Twelve random bytes that seal one section and nothing else, ever (NIST SP 800-38D, section 8.2.2).
public struct Nonce: Hashable, Sendable {
  /// The first eight bytes, the first one lowest.
  let low: UInt64
  /// The last four bytes, the first one lowest.
  let high: UInt32
}

/// The first sixteen bytes of HMAC-SHA-256 over a request, under the key of its first owner.
///
/// It tells whether a repeated request is the same, and says nothing once that key is gone.
public struct RequestDigest: Hashable, Sendable {
  /// The first eight bytes, the first one lowest.
  let low: UInt64
  /// The last eight bytes, the first one lowest.
  let high: UInt64
}
