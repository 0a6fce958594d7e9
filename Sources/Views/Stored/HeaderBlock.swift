import CaseRecords
import Cases
import EventLog
import LMDB

/// What the headers of a block of consecutive events say, as far as questions across all streams ask
/// for it: by author, by type, by flag, by lag, by correction.
///
/// For each event, in order, 32 bytes: what its stream is counted as, 6 bytes; its type, 2; its flags, 4;
/// the lag in seconds, rounded up and at least 0, 4, all ones if nobody knows; its author (``PackedReference``), 8; when it was
/// recorded, in microseconds since 1970, 8. Integers stand lowest byte first. It holds positions and
/// codes, no words.
struct HeaderBlock: Sendable {
  /// How many events a whole block has.
  static let size: UInt64 = 100

  /// One event.
  struct Entry: Equatable, Sendable {
    /// Its place in the log.
    let position: UInt64
    /// What its stream is counted as.
    let stream: UInt64
    /// The number of its type.
    let type: UInt16
    /// What should be seen wherever it is seen.
    let flags: Flags
    /// How long after it happened it was recorded, in seconds, rounded up; `nil` if nobody knows.
    let lagSeconds: UInt32?
    /// Its author, packed.
    let author: UInt64
    /// When it was recorded.
    let recorded: Instant
  }

  /// How many bytes an entry takes.
  private static let entrySize = 32

  /// What `unit`, which is a block, comes to.
  ///
  /// - Throws: `UnfoldableEvents` with every event whose header cannot be read; errors of the store.
  static func content(
    of unit: FoldUnit,
    in snapshot: borrowing RecordSnapshot
  ) throws -> RowDraft {
    let (first, last) = (unit.key.number * size, unit.last)
    var bytes = [UInt8](repeating: 0, count: Int(last - first + 1) * entrySize)
    var label = Label.normal
    var count = 0
    do {
      try snapshot.forEachClearEvent(from: first, through: last) { event in
        let place = Int(event.position - first) * entrySize
        var span = bytes.mutableSpan
        span.store(event.stream | UInt64(event.type) << 48, at: place)
        span.store(event.flags.rawValue, at: place + 8)
        span.store(event.lagSeconds, at: place + 12)
        span.store(event.actor.bits, at: place + 16)
        span.store(event.recorded.microseconds, at: place + 24)
        label = max(label, event.label)
        count += 1
      }
    } catch {
      throw try problems(from: first, through: last, in: snapshot) ?? error
    }
    guard count * entrySize == bytes.count else {
      let position = first + UInt64(count)
      let missing = LogError.damagedRow(Position(position), reason: "it is missing")
      throw UnfoldableEvents([.init(position: position, cause: "\(missing)")])
    }
    return RowDraft(facets: RowFacets(label: label, lines: UInt32(count)), content: bytes)
  }

  /// Every event from `first` through `last` whose header cannot be read; `nil` if there is none.
  private static func problems(
    from first: UInt64,
    through last: UInt64,
    in snapshot: borrowing RecordSnapshot
  ) throws -> UnfoldableEvents? {
    var problems: [UnfoldableEvents.Event] = []
    for position in first...last {
      do {
        _ = try snapshot.clearEvent(at: position)
      } catch {
        guard let problem = UnfoldableEvents.Event(error, at: position) else { throw error }
        problems.append(problem)
      }
    }
    return problems.isEmpty ? nil : UnfoldableEvents(problems)
  }

  /// The entries of the block called `number`, whose content is `bytes`.
  static func entries(of number: UInt64, in bytes: [UInt8]) -> [Entry] {
    let span = bytes.span
    return (0..<bytes.count / entrySize).map { index in
      let place = index * entrySize
      let first = span.littleEndian(UInt64.self, at: place)
      let lag = span.littleEndian(UInt32.self, at: place + 12)
      return Entry(
        position: number * size + UInt64(index),
        stream: first & 0xFFFF_FFFF_FFFF,
        type: UInt16(first >> 48),
        flags: Flags(rawValue: span.littleEndian(UInt32.self, at: place + 8)),
        lagSeconds: lag == .max ? nil : lag,
        author: span.littleEndian(UInt64.self, at: place + 16),
        recorded: Instant(microseconds: span.littleEndian(Int64.self, at: place + 24))
      )
    }
  }
}

extension ClearEvent {
  /// How long after it happened it was recorded, in seconds, rounded up; all ones if nobody knows.
  fileprivate var lagSeconds: UInt32 {
    guard let lag = happened.lag(until: recorded) else { return .max }
    let (seconds, rest) = lag.components
    return UInt32(clamping: min(max(0, seconds + (rest > 0 ? 1 : 0)), Int64(UInt32.max) - 1))
  }
}
