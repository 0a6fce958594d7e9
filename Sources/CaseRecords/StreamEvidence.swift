public import Cases
public import EventLog
public import TransparencyLog

/// What shows to somebody without the store, and without keys, that a stream stands in a log as it does.
public struct StreamEvidence: Sendable {
  /// One event of the stream.
  public struct Entry: Sendable {
    /// What stands in clear about it.
    public let header: Header
    /// The bytes of that, as they stand in the log.
    public let bytes: [UInt8]
    /// What leads from the leaf of these bytes to the root of ``StreamEvidence/size`` events.
    public let proof: [Hash]
    /// Its sealed sections as they stand in the log, `nil` for one that was erased; none unless asked for.
    public let sealed: [[UInt8]?]
  }

  /// How many events the log had, the first of which the proofs are about.
  public let size: UInt64
  /// The events of the stream, in the order of their versions.
  public let entries: [Entry]
}

extension RecordSnapshot {
  /// What shows that the events of `stream` stand in the log.
  ///
  /// - Parameters:
  ///   - stream: The stream; one without events has no entries.
  ///   - hasSealed: Whether the sealed sections are wanted.
  /// - Returns: An entry for each event, proved in the log as the snapshot shows it.
  /// - Throws: `LogError` if something cannot be read.
  public func evidence(of stream: StreamID, withSealed hasSealed: Bool) throws -> StreamEvidence {
    let size = try head.size
    var entries: [StreamEvidence.Entry] = []
    for header in try snapshot.headers(of: StreamName(stream)) {
      entries.append(
        StreamEvidence.Entry(
          header: header,
          bytes: try snapshot.headerBytes(at: header.position),
          proof: try snapshot.inclusionProof(of: header.position, in: size),
          sealed: hasSealed ? try snapshot.sealedBytes(of: header) : []
        )
      )
    }
    return StreamEvidence(size: size, entries: entries)
  }

  /// What shows that the first `size` events of the log have stayed the same; `nil` if `head` is not
  /// what the log was at that size, so that nothing can show it.
  public func consistencyProof(from head: TreeHead) throws -> [Hash]? {
    let now = try self.head
    guard head.size <= now.size else { return nil }
    let root = try TransparencyLog.root(of: head.size) { try snapshot.node($0) }
    guard root == head.root else { return nil }
    return try snapshot.consistencyProof(from: head.size, to: now.size)
  }
}
