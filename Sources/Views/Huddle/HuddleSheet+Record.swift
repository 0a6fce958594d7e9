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
  ///   - rows: The rows of this view, caught up with the snapshot; used if it is asked about now.
  ///   - instant: As at when it is taken.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    for time: HuddleTime? = nil,
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    rows: ViewRows? = nil,
    asAt instant: Instant
  ) throws {
    let standpoint = Standpoint(point: point, happenedBy: happenedBy, rows: rows)
    let size = try snapshot.head.size
    let frozen = standpoint.frozen(at: size)
    self.init(
      for: time,
      HuddleSources(
        cases: try snapshot.caseFiles(from: standpoint, .current).files,
        concerns: try snapshot.concernFiles(from: standpoint, .current),
        members: try snapshot.memberFiles(from: standpoint),
        huddles: try snapshot.huddleFiles(from: standpoint),
        duty: try snapshot.duty(from: standpoint),
        in: try snapshot.service(at: frozen.point)
      ),
      asAt: instant,
      notes: try frozen.notes(in: snapshot) + (standpoint.rows?.warnings(at: size) ?? [])
    )
  }
}

extension Standpoint {
  /// The same, at a point that does not move when the log grows beyond `size` events.
  fileprivate func frozen(at size: UInt64) -> Standpoint {
    switch point {
    case .now:
      Standpoint(point: .position(max(rows?.size ?? size, 1) - 1), happenedBy: happenedBy)
    case .version, .recorded, .position: Standpoint(point: point, happenedBy: happenedBy)
    }
  }
}
