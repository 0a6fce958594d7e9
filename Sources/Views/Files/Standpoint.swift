import CaseRecords
import Cases
import EventLog

/// From where a record is looked at: up to which point, by which clock, and with the help of which rows.
struct Standpoint {
  /// Up to where the log is looked at.
  let point: PointInTime
  /// If given, only what had happened by then is looked at.
  let happenedBy: Instant?
  /// The rows of the view that is asked, if it is asked about now; without them the log is folded.
  let rows: ViewRows?

  /// A standpoint; rows tell of now, and of no other moment.
  init(point: PointInTime, happenedBy: Instant? = nil, rows: ViewRows? = nil) {
    self.point = point
    self.happenedBy = happenedBy
    self.rows = point == .now && happenedBy == nil ? rows : nil
  }

  /// Whether it is that of now, on both clocks.
  var isNow: Bool { point == .now && happenedBy == nil }

  /// What a reader has to know of it, and of what was withheld from them so far, as sentences.
  func notes(in snapshot: borrowing RecordSnapshot) throws -> [String] {
    let size = try snapshot.head.size
    let known: String =
      switch point {
      case .now: "As recorded up to #\(max(rows?.size ?? size, 1) - 1)"
      case .version(let version): "As known at version \(version)"
      case .recorded(let instant): "As known at \(instant.words)"
      case .position(let position): "As known at #\(position)"
      }
    let happened = happenedBy.map { ", and only what had happened by \($0.words)" }
    return ["\(known)\(happened ?? ""); read by caselog \(Program.version)."]
      + (rows?.warnings(at: size) ?? []) + snapshot.withheldNotes
  }
}
