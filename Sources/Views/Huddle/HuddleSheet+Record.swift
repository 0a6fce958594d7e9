public import CaseRecords
public import Cases
import EventLog

extension HuddleSheet {
  /// The sheet from the record.
  ///
  /// It stands at a position of the log, which its notes name: taken again at that position and as at
  /// the same instant, it is the same sheet, whatever has been recorded since.
  ///
  /// - Parameters:
  ///   - time: The huddle; the next one if left out.
  ///   - snapshot: The record.
  ///   - point: As known when.
  ///   - happenedBy: If given, only what had happened by then.
  ///   - instant: As at when it is taken.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    for time: HuddleTime? = nil,
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    asAt instant: Instant
  ) throws {
    let point = try snapshot.frozen(point)
    self.init(
      for: time,
      HuddleSources(
        cases: try snapshot.caseFiles(at: point, happenedBy: happenedBy),
        concerns: try snapshot.concernFiles(at: point, happenedBy: happenedBy),
        members: try snapshot.memberFiles(at: point, happenedBy: happenedBy),
        huddles: try snapshot.huddleFiles(at: point, happenedBy: happenedBy),
        duty: try snapshot.duty(at: point, happenedBy: happenedBy),
        labels: try snapshot.labels(at: point, happenedBy: happenedBy),
        in: try snapshot.service(at: point)
      ),
      asAt: instant,
      notes: try Standpoint(point: point, happenedBy: happenedBy).notes(in: snapshot)
    )
  }
}

extension RecordSnapshot {
  /// `point` as something that does not move when the log grows.
  fileprivate func frozen(_ point: PointInTime) throws -> PointInTime {
    switch point {
    case .now: .position(max(try head.size, 1) - 1)
    case .version, .recorded, .position: point
    }
  }
}
