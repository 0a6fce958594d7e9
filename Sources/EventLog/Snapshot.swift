import LMDB
public import TransparencyLog

/// The log as it stood when the snapshot was taken; later appends do not change it.
public struct Snapshot: ~Copyable {
  let transaction: ReadTransaction
  let log: Log

  /// Takes a snapshot of `log`; it ends when it is no longer used.
  ///
  /// Keep it short: while it lives, no page freed since can be used again.
  ///
  /// - Throws: `LMDBError` if every reader slot is taken.
  public init(_ log: Log) throws {
    self.log = log
    transaction = try ReadTransaction(log.environment)
  }

  /// How long the log was, and its root.
  public func head() throws -> Head { try transaction.head() }

  /// The header at `position`.
  ///
  /// - Throws: ``LogError/noEvent(_:size:)`` past the end, ``LogError/damagedRow(_:reason:)``.
  public func header(at position: Position) throws -> Header {
    try transaction.header(at: position, in: log.tables)
  }

  /// Where the stream `name` stands; `nil` if it does not exist.
  public func stream(_ name: StreamName) throws -> StreamState? {
    try transaction.stream(name, in: log.tables)
  }

  /// The headers of the stream `name` from `version` on, in the order of their versions.
  ///
  /// It walks back from the last event and costs one look-up for each.
  public func headers(of name: StreamName, from version: UInt64 = 1) throws -> [Header] {
    guard let state = try stream(name) else { return [] }
    var headers: [Header] = []
    var next: Position? = state.last
    while let position = next {
      let header = try header(at: position)
      guard header.stream == state.ordinal, header.version + UInt64(headers.count) == state.version
      else {
        throw LogError.damagedRow(position, reason: "it does not belong to \(name) at that version")
      }
      guard header.version >= version else { break }
      headers.append(header)
      next = header.previous
    }
    headers.reverse()
    return headers
  }

  /// The headers of a stream up to the one at `position`, in the order of their versions.
  ///
  /// It walks back from there and costs one look-up for each; nobody has to know the stream's name.
  public func headers(endingAt position: Position) throws -> [Header] {
    let last = try header(at: position)
    var headers: [Header] = []
    headers.reserveCapacity(Int(clamping: min(last.version, 1024)))
    headers.append(last)
    while let earlier = headers[headers.count - 1].previous {
      let header = try header(at: earlier)
      guard header.stream == last.stream, header.version + UInt64(headers.count) == last.version
      else {
        throw LogError.damagedRow(
          earlier,
          reason: "it does not belong to the stream at that version"
        )
      }
      headers.append(header)
    }
    headers.reverse()
    return headers
  }

  /// The name of the stream that `header` belongs to.
  ///
  /// It walks back to the stream's first event; keep the answer for the others.
  public func name(of header: Header) throws -> StreamName {
    try transaction.name(of: header, in: log.tables)
  }

  /// Where the first event of the request `id` stands; `nil` if it has not been appended.
  public func position(of id: RequestID) throws -> Position? {
    try transaction.position(of: id, in: log.tables)
  }

  /// What became of the request `id` when it was appended; `nil` if it has not been.
  ///
  /// It is asked before any rule or clock is looked at, so that a request repeated after a lost
  /// answer gets its first answer, whatever has happened since.
  public func receipt(
    of id: RequestID,
    request: [UInt8]
  ) throws -> Result<Receipt, Conflict>? {
    guard let keyring = log.keyring else { throw LogError.locked }
    return try transaction.receipt(of: id, in: log.tables) { owner in
      try keyring.digest(of: request, for: owner)
    }
  }

  /// The hash of a node of the tree (RFC 6962, section 2.1).
  public func node(_ node: NodeID) throws -> Hash { try transaction.node(node, in: log.tables) }

  /// What leads from the leaf at `position` to the root of the first `size` events.
  public func inclusionProof(of position: Position, in size: UInt64) throws -> [Hash] {
    try TransparencyLog.inclusionProof(of: position.number, in: size) { try node($0) }
  }

  /// What shows that the first `size` events of the log begin its first `other`.
  public func consistencyProof(from size: UInt64, to other: UInt64) throws -> [Hash] {
    try TransparencyLog.consistencyProof(from: size, to: other) { try node($0) }
  }
}

extension Snapshot {
  /// The leaf of the tree that the header at `position` is (RFC 6962, section 2.1).
  public func leaf(at position: Position) throws -> Hash {
    try node(NodeID(level: 0, index: position.number))
  }

  /// The names of all streams that begin with `prefix`, in the order of their bytes.
  public func streamNames(
    beginningWith prefix: String,
    atMost limit: Int = .max
  ) throws -> [StreamName] {
    var names: [StreamName] = []
    try transaction.withCursor(in: log.tables.streams) { cursor in
      var text: String?
      func read(_ key: Span<UInt8>) { text = String(asciiIn: key) }
      var isThere = try cursor.seek(atOrAfter: prefix.utf8.span) { key, _ in read(key) } != nil
      while isThere, names.count < limit, let found = text, found.hasPrefix(prefix),
        let name = StreamName(found)
      {
        names.append(name)
        isThere = try cursor.next { key, _ in read(key) } != nil
      }
    }
    return names
  }
}

extension String {
  /// The text that `bytes` are; `nil` if not all of them are ASCII.
  fileprivate init?(asciiIn bytes: Span<UInt8>) {
    for index in bytes.indices {
      guard bytes[index] < 0x80 else { return nil }
    }
    self.init(ascii: bytes)
  }
}
