import LMDB

/// The fields of a header that a scan asks for: all in its first 64 bytes, none on the heap.
public struct HeaderSummary: Hashable, Sendable {
  /// The event's place in the log.
  public let position: Position
  /// What its stream is counted as.
  public let stream: UInt64
  /// The place in the stream, from 1.
  public let version: UInt64
  /// The number of its type.
  public let type: UInt16
  /// When it was recorded: microseconds since 1970, UTC.
  public let recorded: Int64

  /// The summary of the header that begins `row`; `nil` if the row is too short or of another format.
  ///
  /// It trusts the row further than ``Header/init(decoding:)`` does, which is for reading one event.
  init?(row: Span<UInt8>) {
    guard row.count >= HeaderLayout.rest, row[HeaderLayout.format] == Header.format else {
      return nil
    }
    position = Position(row.littleEndian(UInt64.self, at: HeaderLayout.position))
    stream = row.littleEndian(UInt64.self, at: HeaderLayout.stream)
    version = row.littleEndian(UInt64.self, at: HeaderLayout.version)
    type = row.littleEndian(UInt16.self, at: HeaderLayout.type)
    recorded = row.littleEndian(Int64.self, at: HeaderLayout.recorded)
  }
}

extension Snapshot {
  /// Calls `body` with a summary of every header in `range`, in order, until it answers `false`.
  ///
  /// Nothing is copied or allocated; a scan costs little more than LMDB's own cursor.
  public func scan(
    _ range: ClosedRange<Position>,
    _ body: (HeaderSummary) throws -> Bool
  ) throws {
    try transaction.forEach(
      in: log.tables.log,
      from: range.lowerBound.number,
      through: range.upperBound.number
    ) { number, row in
      guard let summary = HeaderSummary(row: row) else {
        throw LogError.damagedRow(Position(number), reason: "it is too short, or of another format")
      }
      return try body(summary)
    }
  }

  /// The same, and beside each summary what every header says of its event: nothing of what stands in
  /// some headers only, so nothing is allocated.
  public func scanDescriptions(
    _ range: ClosedRange<Position>,
    _ body: (HeaderSummary, EventDescription) throws -> Bool
  ) throws {
    try transaction.forEach(
      in: log.tables.log,
      from: range.lowerBound.number,
      through: range.upperBound.number
    ) { number, row in
      let position = Position(number)
      guard let summary = HeaderSummary(row: row), summary.position == position else {
        throw LogError.damagedRow(position, reason: "it is not the header of that position")
      }
      let description: EventDescription
      do throws(HeaderDamage) {
        description = try EventDescription(fixed: row)
      } catch {
        throw LogError.damagedRow(position, reason: "\(error)")
      }
      return try body(summary, description)
    }
  }
}
