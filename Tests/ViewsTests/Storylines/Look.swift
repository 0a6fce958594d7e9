import CaseRecords
import Cases
import EventLog

/// From where a test looks at a storyline: up to which point, by which clock, and as at when.
struct Look {
  /// Up to where the log is looked at.
  let point: PointInTime
  /// If given, only what had happened by then is looked at.
  let happenedBy: Instant?
  /// As at when all of it is so.
  let asAt: Instant

  /// What was known at that time.
  static func known(at words: String) throws -> Look {
    let instant = try Instant.at(words)
    return Look(point: .recorded(instant), happenedBy: nil, asAt: instant)
  }

  /// What was true at that time, whenever it was recorded.
  static func happened(by words: String) throws -> Look {
    let instant = try Instant.at(words)
    return Look(point: .now, happenedBy: instant, asAt: instant)
  }

  /// What stands up to that place in the log, as at a time.
  static func position(_ position: UInt64, asAt words: String) throws -> Look {
    Look(point: .position(position), happenedBy: nil, asAt: try Instant.at(words))
  }
}
