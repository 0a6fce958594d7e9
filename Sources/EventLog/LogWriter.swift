import LMDB
import Synchronization
import TransparencyLog

/// Gives sealed requests their places, inside the one transaction that may write.
struct LogWriter {
  private(set) var frontier: Frontier
  private let tables: Log.Tables
  private let origin: String?
  private let before: Head
  private var recorded: Int64
  private var streamCount: UInt64
  private var buffer = [UInt8](
    repeating: 0,
    count: HeaderLayout.largest + Row.checkSize + 64 * Hash.byteCount
  )

  /// What became of one request.
  enum Answer {
    /// It stands there now.
    case appended(RequestID, [Receipt.Entry])
    /// It was appended before, or does not hold.
    case known(Result<Receipt, Conflict>)

    /// Whether the request does not hold.
    var isConflict: Bool {
      switch self {
      case .known(.failure): true
      case .appended, .known(.success): false
      }
    }

    /// The answer, once it is known what the log has come to.
    func result(_ head: Head) -> Result<Receipt, Conflict> {
      switch self {
      case .appended(let id, let events):
        .success(Receipt(request: id, events: events, isRepeated: false, head: head))
      case .known(let result): result
      }
    }
  }

  init(transaction: inout WriteTransaction, log: Log, origin: String?) throws {
    tables = log.tables
    self.origin = origin
    before = try transaction.head()
    recorded = before.recorded
    streamCount = UInt64(try transaction.count(in: tables.streams))
    let known = log.tree.withLock { $0 }
    if known.size == before.size {
      frontier = known
    } else {
      let tables = tables
      frontier = try Frontier(size: before.size) { (node) throws(any Error) in
        try transaction.node(node, in: tables)
      }
    }
    guard frontier.root == before.root else {
      throw LogError.damagedTable(
        name: "head",
        reason: "its root is not that of the \(before.size) events in the log"
      )
    }
  }

  /// Appends `request` if it holds.
  mutating func append(
    _ request: SealedRequest,
    in transaction: inout WriteTransaction,
    keyring: Keyring
  ) throws -> Answer {
    let earlier = try transaction.receipt(of: request.id, in: tables) { owner in
      try keyring.digest(of: request.request, for: owner)
    }
    if let earlier { return .known(earlier) }
    let moves = try moves(of: request, in: transaction)
    // A decision holds for the time that it was judged at, so it is not recorded at a later one.
    let isLate = !request.expectations.isEmpty && request.decided < recorded
    guard moves.isEmpty, !isLate else { return .known(.failure(.moved(moves))) }
    recorded = max(recorded, request.decided)
    let first = Position(frontier.size)
    var events: [Receipt.Entry] = []
    events.reserveCapacity(request.events.count)
    for index in request.events.indices {
      events.append(try append(eventAt: index, of: request, in: &transaction))
    }
    let key = request.id.key
    guard try transaction.insert(first.row.span, for: key.span, in: tables.commands) else {
      preconditionFailure("A command id that was free a moment ago has been used.")
    }
    return .appended(request.id, events)
  }

  /// Writes the head, if anything has been written, and returns it.
  func finish(in transaction: inout WriteTransaction) throws -> Head {
    guard frontier.size > before.size else { return before }
    let head = Head(size: frontier.size, root: frontier.root, recorded: recorded)
    try transaction.put(head.row.span, for: Head.key.utf8.span, in: .main)
    return head
  }

  private func moves(
    of request: SealedRequest,
    in transaction: borrowing WriteTransaction
  ) throws -> [Conflict.Move] {
    var moves: [Conflict.Move] = []
    for expectation in request.expectations {
      let state = try transaction.stream(expectation.stream, in: tables)
      let actual = state?.version ?? 0
      if actual != expectation.version {
        moves.append(
          Conflict.Move(stream: expectation.stream, expected: expectation.version, actual: actual)
        )
      }
    }
    return moves
  }

  private mutating func append(
    eventAt index: Int,
    of request: SealedRequest,
    in transaction: inout WriteTransaction
  ) throws -> Receipt.Entry {
    let event = request.events[index]
    let position = Position(frontier.size)
    let before = try transaction.stream(event.stream, in: tables)
    let state = StreamState(
      ordinal: before?.ordinal ?? streamCount,
      version: (before?.version ?? 0) + 1,
      last: position
    )
    if before == nil { streamCount += 1 }
    let header = Header(
      position: position,
      stream: state.ordinal,
      version: state.version,
      previous: before?.last,
      recorded: recorded,
      request: request.id,
      index: UInt16(index),
      count: UInt16(request.events.count),
      description: event.description,
      streamName: before == nil ? event.stream : nil,
      origin: position.number == 0 ? origin : nil,
      requestDigest: index == 0 ? request.digest : nil,
      sections: event.sections
    )
    let leaf = try put(header, in: &transaction)
    for (number, sealed) in event.contents.enumerated() {
      try transaction.append(
        sealed.span,
        at: position.number << 4 | UInt64(number),
        in: tables.contents
      )
    }
    try transaction.put(
      state.row.span,
      for: event.stream.description.utf8.span,
      in: tables.streams
    )
    return Receipt.Entry(
      stream: event.stream,
      version: state.version,
      position: position,
      recorded: recorded,
      leaf: leaf
    )
  }

  /// Writes the row of `header` and returns its leaf.
  private mutating func put(_ header: Header, in transaction: inout WriteTransaction) throws -> Hash
  {
    let (leaf, end) = Row.encode(header, into: &buffer, completing: &frontier)
    try transaction.append(
      buffer.span.extracting(0..<end),
      at: header.position.number,
      in: tables.log
    )
    return leaf
  }
}
