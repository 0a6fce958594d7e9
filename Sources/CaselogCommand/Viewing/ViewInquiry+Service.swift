import CaseRecords
import Cases
import EventLog
import Interchange
import Views

// What the views of the service itself answer: its huddles, its staff, its returns.

extension ViewInquiry {
  func huddle(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    let asAt = try moment(in: snapshot, now: reading.now)
    let service = try snapshot.service(at: place.point)
    let sheet = try HuddleSheet(
      for: try filters.service.huddle(in: service),
      in: snapshot,
      at: place.point,
      happenedBy: happenedBy,
      asAt: asAt
    )
    var showing = Showing(mode: .list, views: ["huddle"])
    let subjects = try Subjects(in: snapshot)
    for id in sheet.casesShown { subjects.note(StreamID(id), in: &showing) }
    for concern in sheet.safeguarding { subjects.note(StreamID(concern.id), in: &showing) }
    showing.rows = sheet.report.panels.reduce(0) { $0 + $1.rows.count }
    return Answer(showing: showing, listing: Listing(sheet.report.masked(for: snapshot.reader)))
  }

  func staff(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    let view = try StaffAssurance(
      in: snapshot,
      at: place.point,
      happenedBy: happenedBy,
      rows: rows,
      asAt: try moment(in: snapshot, now: reading.now),
      filter: filters.staffFilter
    )
    var showing = Showing(mode: .list, views: ["staff"])
    showing.rows = view.rows.count
    let grouping = try filters.heading(among: StaffAssurance.Grouping.allCases) { "\($0)" }
    return Answer(
      showing: showing,
      listing: Listing(view.report(by: grouping).masked(for: snapshot.reader))
    )
  }

  func outcomes(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    let period = try filters.service.period()
    let key = try reading.record.log.viewKey()
    let use = "return \(period.words)"
    let view = try Outcomes(
      for: period,
      in: snapshot,
      at: place.point,
      happenedBy: happenedBy,
      rows: rows,
      asAt: try moment(in: snapshot, now: reading.now),
      pseudonym: { key.word(of: Array($0.utf8), for: use) }
    )
    var showing = Showing(mode: .list, views: ["outcomes"])
    let subjects = try Subjects(in: snapshot)
    for row in view.rows { subjects.note(StreamID(row.id), in: &showing) }
    showing.rows = view.rows.count
    if let threshold = filters.service.suppressBelow {
      return Answer(
        showing: showing,
        listing: Listing(
          view.publicReport(suppressingBelow: threshold).masked(for: snapshot.reader)
        )
      )
    }
    let grouping = try filters.heading(among: Breakdown.allCases) { "\($0)" }
    return Answer(
      showing: showing,
      listing: Listing(view.report(by: grouping).masked(for: snapshot.reader))
    )
  }
}

extension ViewKey {
  /// A word of sixteen letters and digits in place of `bytes`, the same for the same use.
  fileprivate func word(of bytes: [UInt8], for use: String) -> String {
    let digits = String(digest(of: bytes, for: use), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension HuddleSheet {
  /// The cases of which it says something.
  fileprivate var casesShown: Set<CaseID> {
    Set(
      detainees.map(\.id) + hearings.map(\.case) + reports.map(\.case) + releases.map(\.case)
        + transfers.map(\.id) + reoffers.map(\.id)
    )
  }
}
