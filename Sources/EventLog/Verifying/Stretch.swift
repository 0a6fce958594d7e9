import LMDB
import TransparencyLog

/// A stretch of the log, checked as far as that needs nothing of the events before it.
///
/// It begins at a multiple of ``length``, so that its part of the tree can be computed by itself.
struct Stretch {
  /// How many events a stretch has, but for the last one: 2^``level``.
  static let length: UInt64 = 1 << UInt64(level)
  /// The level of the tree at which a whole stretch is one node.
  static let level = 10

  /// The positions.
  let range: Range<UInt64>
  /// What was counted and found.
  var tally = Tally()
  /// For each position, what its header says of its place; `nil` if there is no header to rely on.
  private(set) var links: [EventLink?] = []
  /// The headers that were read.
  private(set) var headers: [Header] = []
  /// The sections whose bytes are not those that their headers speak of, by their keys.
  var changed: Set<UInt64> = []
  /// Its part of the tree.
  private(set) var tree = TreeCheck()
  /// The stored nodes above ``level`` that its last event completes, lowest first; none if they cannot
  /// be read.
  private(set) var nodesAbove: [Hash] = []
  /// What its leaves before the size of an earlier log lead to, if that ends in this stretch.
  private(set) var treeAtEarlierSize: TreeCheck?

  /// Reads and checks a stretch.
  ///
  /// - Parameters:
  ///   - range: The positions.
  ///   - snapshot: The log.
  ///   - earlier: The size of an earlier log, if one is to be compared.
  /// - Throws: `LMDBError` if the log cannot be read.
  init(_ range: Range<UInt64>, of snapshot: borrowing Snapshot, earlier: UInt64?) throws {
    self.range = range
    links.reserveCapacity(range.count)
    headers.reserveCapacity(range.count)
    let log = snapshot.log
    var next = range.lowerBound
    try snapshot.transaction.forEach(
      in: log.tables.log,
      from: range.lowerBound,
      through: range.upperBound - 1
    ) { number, row in
      while next < number { skip(&next, earlier) }
      append(row, at: number, earlier)
      next = number + 1
      return true
    }
    while next < range.upperBound { skip(&next, earlier) }
    // A walk holds its cursor, so the other tables are looked at once it has ended.
    try checkSections(of: snapshot)
    try checkCommands(of: snapshot)
  }

  /// There is no row at `next`.
  private mutating func skip(_ next: inout UInt64, _ earlier: UInt64?) {
    tally.note("the event is missing", at: Position(next), in: .row)
    links.append(nil)
    tree.append(.emptyTree, isSound: false)
    complete(at: next, earlier) { _ in nil }
    next += 1
  }

  private mutating func append(_ row: Span<UInt8>, at number: UInt64, _ earlier: UInt64?) {
    tally.counts.events += 1
    let checked = RowCheck.check(row, at: Position(number), &tally)
    let leaf = checked?.leaf ?? (try? Row.leaf(of: row)) ?? Hash.leaf(row)
    tree.append(leaf, isSound: checked != nil)
    complete(at: number, earlier) { level in
      checked == nil ? nil : try? Row.node(at: level, in: row)
    }
    links.append(checked.map { EventLink($0.header) })
    if let header = checked?.header { headers.append(header) }
  }

  /// Joins what the event at `number` completes within the stretch, and keeps what it completes above.
  private mutating func complete(
    at number: UInt64,
    _ earlier: UInt64?,
    stored: (Int) -> Hash?
  ) {
    let highest = NodeID.highestLevel(completedBy: number)
    for level in 1..<min(highest, Self.level) + 1 {
      let node = level >= Row.lowestLevel ? stored(level) : nil
      tree.complete(level, at: number, stored: node, &tally)
    }
    if highest > Self.level {
      nodesAbove = (Self.level + 1...highest).compactMap(stored)
    }
    if number + 1 == earlier { treeAtEarlierSize = tree }
  }
}
