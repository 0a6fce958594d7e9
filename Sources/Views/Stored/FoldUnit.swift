import CaseRecords
import Cases
import EventLog

/// What one row is folded from: a stream up to an event of it, or a block of headers up to a position.
struct FoldUnit: Sendable {
  /// Where the row stands.
  let key: RowKey
  /// The position of the first event because of which it is folded.
  let first: UInt64
  /// The position of the last event that is looked at.
  var last: UInt64
}

/// What has to be folded, and the events that keep it from being known in full.
struct FoldUnits: Sendable {
  /// The units, by key.
  var units: [FoldUnit]
  /// The events whose headers, or those of the streams to which they belong, cannot be read.
  var problems: [FoldProblem] = []
}

extension RecordSnapshot {
  /// What rows of `view` are folded from that was recorded from position `first` on and before `end`.
  func units(of view: StoredView, from first: UInt64, before end: UInt64) throws -> FoldUnits {
    switch view.shape {
    case .streams: try touchedStreams(from: first, before: end)
    case .headers: FoldUnits(units: touchedBlocks(from: first, before: end))
    }
  }

  /// The streams in which something was recorded from position `first` on and before `end`, by key.
  ///
  /// One scan of the headers. What the store records of itself (who looked, what was refused, that a
  /// view was made) touches no stream of which there are rows, however long its own has become.
  func touchedStreams(from first: UInt64, before end: UInt64) throws -> FoldUnits {
    // Streams are counted as they begin, so those that begin here stand in a row: no look-up is needed.
    var begun: [FoldUnit?] = []
    var firstBegun = UInt64.max
    var earlier: [UInt64: FoldUnit] = [:]
    var problems: [FoldProblem] = []
    var next = first
    while next < end {
      do {
        try scanHeaders(from: next, before: end) { header in
          guard header.position.number == next else {
            throw LogError.damagedRow(
              Position(next),
              reason: "it is missing, or says another position"
            )
          }
          let (ordinal, position) = (header.stream, next)
          let isOwnBusiness = FoldUnit.isOwnBusiness(header.type)
          if begun.isEmpty, header.version == 1 { firstBegun = ordinal }
          let place = Int(truncatingIfNeeded: ordinal &- firstBegun)
          if header.version == 1, place == begun.count {
            begun.append(nil)
            if !isOwnBusiness {
              let key = RowKey(try stream(at: position).kind, ordinal)
              begun[place] = FoldUnit(key: key, first: position, last: position)
            }
          } else if !isOwnBusiness {
            if begun.indices.contains(place), begun[place] != nil {
              begun[place]?.last = position
            } else {
              let unit = earlier[ordinal]
              // Of which kind it is, is looked up once.
              earlier[ordinal] = FoldUnit(
                key: RowKey(number: ordinal),
                first: unit?.first ?? position,
                last: position
              )
            }
          }
          next += 1
        }
        guard next < end else { break }
        throw LogError.damagedRow(Position(next), reason: "it is missing")
      } catch {
        guard let event = UnfoldableEvents.Event(error, at: next) else { throw error }
        problems.append(FoldProblem(event, touchedAt: next))
        next += 1
      }
    }
    var found = FoldUnits(units: begun.compactMap(\.self), problems: problems)
    try found.add(earlier, in: self)
    return found
  }

  /// The blocks in which the headers from position `first` on and before `end` stand, by key.
  func touchedBlocks(from first: UInt64, before end: UInt64) -> [FoldUnit] {
    guard first < end else { return [] }
    let size = HeaderBlock.size
    return (first / size...(end - 1) / size).map { block in
      FoldUnit(
        key: RowKey(number: block),
        first: max(first, block * size),
        last: min((block + 1) * size, end) - 1
      )
    }
  }
}

extension FoldUnits {
  /// Adds the units of streams that began earlier, whose kinds are not known yet, by what they are counted as.
  fileprivate mutating func add(
    _ streams: [UInt64: FoldUnit],
    in snapshot: borrowing RecordSnapshot
  ) throws {
    for (ordinal, unit) in streams {
      do {
        let key = RowKey(try snapshot.stream(at: unit.last).kind, ordinal)
        units.append(FoldUnit(key: key, first: unit.first, last: unit.last))
      } catch {
        guard let event = UnfoldableEvents.Event(error, at: unit.last) else { throw error }
        problems.append(FoldProblem(event, touchedAt: unit.first))
      }
    }
    units.sort { $0.key < $1.key }
  }
}

extension FoldUnit {
  /// The types of what the store records of itself.
  private static let ownBusiness = [
    RecordAccessed.type.number, CommandRefused.type.number, StoreCreated.type.number,
    ServiceDescribed.type.number, ViewRebuilt.type.number, SigningKeyChanged.type.number,
  ]

  fileprivate static func isOwnBusiness(_ type: UInt16) -> Bool { ownBusiness.contains(type) }
}
