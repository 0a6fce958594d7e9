public import Cases
import EventLog

extension RecordSnapshot {
  /// Calls `body` with every event of the log as it was recorded, in order, until it answers `false`.
  ///
  /// Nothing but the wanted types is opened, and of these only the headers are read if that is enough.
  ///
  /// - Parameters:
  ///   - first: The first position looked at.
  ///   - last: The last one; the end of the log if left out.
  ///   - types: The numbers of the types wanted; all if left out.
  ///   - isOpened: Whether what the events say is wanted; without it they have no content.
  ///   - body: Is given each event, and says whether to go on.
  /// - Throws: `LogError` or ``RecordDamage`` if something cannot be read, or whatever `body` throws.
  public func forEachEvent(
    from first: UInt64 = 0,
    through last: UInt64? = nil,
    types: Set<UInt16>? = nil,
    isOpened: Bool = true,
    _ body: (RecordedEvent) throws -> Bool
  ) throws {
    let size = try head.size
    guard first < size else { return }
    let end = min(last ?? .max, size - 1)
    guard first <= end else { return }
    var names: [UInt64: StreamID] = [:]
    try snapshot.scan(Position(first)...Position(end)) { summary in
      if let types, !types.contains(summary.type) { return true }
      let header = try snapshot.header(at: summary.position)
      let stream: StreamID
      if let known = names[summary.stream] {
        stream = known
      } else {
        guard let named = StreamID(try snapshot.name(of: header)) else {
          throw RecordDamage.unknown("kind of stream", at: summary.position.number)
        }
        stream = named
        names[summary.stream] = named
      }
      guard isOpened else {
        return try body(try RecordedEvent(header, stream: stream, content: nil))
      }
      return try body(try event(of: header, in: stream))
    }
  }

  /// The event with this id as it was recorded; `nil` if there is none.
  public func event(_ id: EventID) throws -> RecordedEvent? {
    guard let first = try snapshot.position(of: RequestID(id.command)) else { return nil }
    let header = try snapshot.header(at: first)
    guard id.index < header.count else { return nil }
    let target = try snapshot.header(at: Position(first.number + UInt64(id.index)))
    guard let stream = StreamID(try snapshot.name(of: target)) else { return nil }
    return try event(of: target, in: stream)
  }
}
