import Synchronization
import TransparencyLog

/// The stretches of a log that are being checked, handed out to whichever thread asks for the next.
///
/// Every stretch is read and checked by itself, and joined when all before it have been. Opening its
/// sections needs the names of its streams, which are known then; a thread that has to wait for others
/// goes on with the next stretch meanwhile.
final class VerifyingWork: Sendable {
  private let size: UInt64
  private let earlier: TreeHead?
  private let keyring: Keyring?
  private let reading: (@Sendable (Header, [[UInt8]?]) -> String?)?
  private let progress: @Sendable (Position) -> Void
  private let next = Atomic(0)
  private let join: Mutex<StretchJoin>
  private let rest = Mutex<[(number: Int, stretch: Stretch)]>([])

  /// How many stretches there are.
  let stretchCount: Int

  init(
    _ head: Head,
    _ log: Log,
    since earlier: TreeHead?,
    _ reading: (@Sendable (Header, [[UInt8]?]) -> String?)?,
    _ progress: @escaping @Sendable (Position) -> Void
  ) {
    size = head.size
    self.earlier = earlier
    keyring = log.keyring
    self.reading = reading
    self.progress = progress
    stretchCount = Int((head.size + Stretch.length - 1) / Stretch.length)
    join = Mutex(StretchJoin(earlier: earlier, namesAreWanted: log.keyring != nil))
  }

  /// Checks one stretch after another until none is left.
  ///
  /// - Parameters:
  ///   - snapshot: The log, as this thread sees it.
  ///   - leavesRest: Whether stretches whose sections cannot be opened yet, because others are still
  ///     being read, are left to the next call.
  /// - Throws: `LMDBError` if the log cannot be read, ``KeyError`` if a key cannot be had.
  func run(in snapshot: borrowing Snapshot, leavesRest: Bool) throws {
    var closed = rest.withLock { rest in
      defer { rest = [] }
      return rest
    }
    try open(&closed, in: snapshot)
    while case let number = next.add(1, ordering: .relaxed).oldValue, number < stretchCount {
      let start = UInt64(number) * Stretch.length
      let stretch = try Stretch(
        start..<min(start + Stretch.length, size),
        of: snapshot,
        earlier: earlier?.size
      )
      if let position = join.withLock({ $0.add(stretch, number: number) }) { progress(position) }
      if keyring != nil { closed.append((number, stretch)) }
      try open(&closed, in: snapshot)
    }
    if leavesRest { rest.withLock { $0 += closed } }
  }

  /// Opens the sections of those of `closed` that have been joined, and takes them out.
  private func open(
    _ closed: inout [(number: Int, stretch: Stretch)],
    in snapshot: borrowing Snapshot
  ) throws {
    guard let keyring else { return }
    var left: [(number: Int, stretch: Stretch)] = []
    for (number, stretch) in closed {
      guard let names = join.withLock({ $0.takeNames(of: number) }) else {
        left.append((number, stretch))
        continue
      }
      let tally = try stretch.opened(named: names, with: keyring, in: snapshot, reading)
      join.withLock { $0.add(tally) }
    }
    closed = left
  }

  /// What was counted and found, and where every stream stands, once everything has been run.
  func finish(_ head: Head) -> (Tally, ChainCheck) {
    join.withLock { join in
      join.finish(head)
      return (join.tally, join.chains)
    }
  }
}
