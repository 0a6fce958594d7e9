import LMDB
import TransparencyLog

/// What snapshots and the writer read alike from the tables of the log.
extension Transaction {
  /// The header at `position`.
  func header(at position: Position, in tables: Log.Tables) throws -> Header {
    let header = try row(at: position, in: tables) { row throws(HeaderDamage) in
      try Header(decoding: row)
    }
    guard header.position == position else {
      throw LogError.damagedRow(position, reason: "it says that its position is \(header.position)")
    }
    return header
  }

  /// The bytes of the header at `position`, as they stand in its row.
  func headerBytes(at position: Position, in tables: Log.Tables) throws -> [UInt8] {
    try row(at: position, in: tables) { row throws(HeaderDamage) in
      Array(copying: row.extracting(0..<(try Header.length(of: row))))
    }
  }

  /// Where the stream `name` stands; `nil` if it does not exist.
  func stream(_ name: StreamName, in tables: Log.Tables) throws -> StreamState? {
    let state = try withValue(for: name.description.utf8.span, in: tables.streams) {
      StreamState(row: $0)
    }
    guard let state else { return nil }
    guard let state else {
      throw LogError.damagedTable(name: "streams", reason: "the row of \(name) has another length")
    }
    return state
  }

  /// The name of the stream that `header` belongs to; it walks back to the stream's first event.
  func name(of header: Header, in tables: Log.Tables) throws -> StreamName {
    var header = header
    while true {
      if let name = header.streamName { return name }
      guard let previous = header.previous else {
        throw LogError.damagedRow(header.position, reason: "its stream has no name")
      }
      header = try self.header(at: previous, in: tables)
    }
  }

  /// Where the first event of the request `id` stands; `nil` if it has not been appended.
  func position(of id: RequestID, in tables: Log.Tables) throws -> Position? {
    let position = try withValue(for: id.key.span, in: tables.commands) { row in
      row.count == 8 ? Position(row.littleEndian(UInt64.self, at: 0)) : nil
    }
    guard let position else { return nil }
    guard let position else {
      throw LogError.damagedTable(name: "commands", reason: "the row of \(id) has another length")
    }
    return position
  }

  /// The hash of a node of the tree (RFC 6962, section 2.1), computed from stored rows.
  ///
  /// A node from level 3 up costs one look-up; one below, a look-up and a hash for each leaf.
  func node(_ node: NodeID, in tables: Log.Tables) throws -> Hash {
    if node.level >= Row.lowestLevel {
      return try row(at: Position(node.lastLeaf), in: tables) { row throws(HeaderDamage) in
        try Row.node(at: node.level, in: row)
      }
    }
    guard let (left, right) = node.children else {
      return try row(at: Position(node.index), in: tables) { row throws(HeaderDamage) in
        try Row.leaf(of: row)
      }
    }
    return .node(try self.node(left, in: tables), try self.node(right, in: tables))
  }

  /// The head of the log, which is empty before the first append.
  func head() throws -> Head {
    let head = try withValue(for: Head.key.utf8.span, in: .main) { Head(row: $0) }
    guard let head else { return .empty }
    guard let head else {
      throw LogError.damagedTable(name: "head", reason: "its row has another length")
    }
    return head
  }

  /// What became of the request `id` when it was appended; `nil` if it has not been.
  ///
  /// `digest` gives the keyed digest of the request asked about, for the owner of the first section
  /// that was sealed with it; `nil` if that owner has been erased.
  func receipt(
    of id: RequestID,
    in tables: Log.Tables,
    digest: (Owner) throws -> RequestDigest?
  ) throws -> Result<Receipt, Conflict>? {
    guard let first = try position(of: id, in: tables) else { return nil }
    let header = try header(at: first, in: tables)
    guard header.request == id, let owner = header.sections.first?.owner else {
      throw LogError.damagedTable(name: "commands", reason: "\(id) does not lead to its events")
    }
    // Once the owner is erased nobody can tell two requests apart, and the id is what is left.
    if let digest = try digest(owner), digest != header.requestDigest {
      return .failure(.idUsed(id, at: first))
    }
    var events: [Receipt.Entry] = []
    for number in first.number..<first.number + UInt64(header.count) {
      let header = try self.header(at: Position(number), in: tables)
      events.append(
        Receipt.Entry(
          stream: try name(of: header, in: tables),
          version: header.version,
          position: header.position,
          recorded: header.recorded,
          leaf: try node(NodeID(level: 0, index: number), in: tables)
        )
      )
    }
    return .success(Receipt(request: id, events: events, isRepeated: true, head: try head()))
  }

  private func row<Value>(
    at position: Position,
    in tables: Log.Tables,
    _ body: (Span<UInt8>) throws(HeaderDamage) -> Value
  ) throws -> Value {
    let value = try withValue(at: position.number, in: tables.log) { row in
      do throws(HeaderDamage) {
        return try body(row)
      } catch {
        throw LogError.damagedRow(position, reason: "\(error)")
      }
    }
    guard let value else { throw LogError.noEvent(position, size: try head().size) }
    return value
  }
}
