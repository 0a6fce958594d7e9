import CaseRecords
import Cases
import EventLog

/// What one row is folded from: a stream up to an event of it, or a block of headers up to a position.
struct FoldUnit: Sendable {
  /// Where the row stands.
  let key: RowKey
  /// The position of the last event that is looked at.
  var last: UInt64
}

extension RecordSnapshot {
  /// The streams in which something was recorded from position `first` on and before `end`, by key.
  ///
  /// One scan of the headers. What the store records of itself (who looked, what was refused, that a
  /// view was made) touches no stream of which there are rows, however long its own has become.
  func touchedStreams(from first: UInt64, before end: UInt64) throws -> [FoldUnit] {
    guard first < end else { return [] }
    // Streams are counted as they begin, so those that begin here stand in a row: no look-up is needed.
    var begun: [FoldUnit?] = []
    var firstBegun = UInt64.max
    var earlier: [UInt64: UInt64] = [:]
    var next = first
    do {
      try scanHeaders(from: first, before: end) { header in
        guard header.position.number == next else {
          throw LogError.damagedRow(
            Position(next),
            reason: "it is missing, or says another position"
          )
        }
        next += 1
        let (ordinal, position) = (header.stream, header.position.number)
        let isOwnBusiness = FoldUnit.isOwnBusiness(header.type)
        if begun.isEmpty, header.version == 1 { firstBegun = ordinal }
        let place = Int(truncatingIfNeeded: ordinal &- firstBegun)
        if header.version == 1, place == begun.count {
          let kind = try isOwnBusiness ? nil : stream(at: position).kind
          begun.append(kind.map { FoldUnit(key: RowKey($0, ordinal), last: position) })
        } else if !isOwnBusiness {
          if begun.indices.contains(place), begun[place] != nil {
            begun[place]?.last = position
          } else {
            earlier[ordinal] = position
          }
        }
      }
    } catch {
      throw UnfoldableEvents.Event(error, at: next).map { UnfoldableEvents([$0]) } ?? error
    }
    guard next == end else {
      let missing = LogError.damagedRow(Position(next), reason: "it is missing")
      throw UnfoldableEvents([.init(position: next, cause: "\(missing)")])
    }
    return (begun.compactMap(\.self) + (try units(of: earlier))).sorted { $0.key < $1.key }
  }

  /// The units of streams that began earlier, given the last position of each.
  private func units(of streams: [UInt64: UInt64]) throws -> [FoldUnit] {
    var units: [FoldUnit] = []
    var problems: [UnfoldableEvents.Event] = []
    for (ordinal, position) in streams {
      do {
        let kind = try stream(at: position).kind
        units.append(FoldUnit(key: RowKey(kind, ordinal), last: position))
      } catch {
        guard let problem = UnfoldableEvents.Event(error, at: position) else { throw error }
        if !problems.contains(problem) { problems.append(problem) }
      }
    }
    guard problems.isEmpty else { throw UnfoldableEvents(problems) }
    return units
  }

  /// The blocks in which the headers from position `first` on and before `end` stand, by key.
  func touchedBlocks(from first: UInt64, before end: UInt64) -> [FoldUnit] {
    guard first < end else { return [] }
    let size = HeaderBlock.size
    return (first / size...(end - 1) / size).map { block in
      FoldUnit(key: RowKey(number: block), last: min((block + 1) * size, end) - 1)
    }
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
