import CaseRecords
import Cases
import Interchange
import Views

// What the views of police, courts and referrals answer.

extension ViewInquiry {
  func custody(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    let view = try Custody(
      in: snapshot,
      at: place.point,
      happenedBy: happenedBy,
      rows: rows,
      asAt: try moment(in: snapshot, now: reading.now),
      filter: filters.custody
    )
    let grouping = try filters.heading(among: Custody.Grouping.allCases) { "\($0)" }
    return Answer(
      list: "custody",
      of: view.rows.map { ($0.id, $0.person.id) } + view.charged.map { ($0.id, $0.person.id) },
      Listing(view.report(by: grouping).masked(for: snapshot.reader))
    )
  }

  func court(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    let view = try CourtDiary(
      in: snapshot,
      at: place.point,
      happenedBy: happenedBy,
      rows: rows,
      asAt: try moment(in: snapshot, now: reading.now),
      filter: filters.court
    )
    let grouping = try filters.heading(among: CourtDiary.Grouping.allCases) { "\($0)" }
    return Answer(
      list: "court",
      of: view.rows.map { ($0.id, $0.person.id) },
      Listing(view.report(by: grouping).masked(for: snapshot.reader))
    )
  }

  func referrals(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    let view = try ReferralsAwaiting(
      in: snapshot,
      at: place.point,
      happenedBy: happenedBy,
      rows: rows,
      asAt: try moment(in: snapshot, now: reading.now),
      filter: filters.referrals
    )
    return Answer(
      list: "referrals",
      of: view.inbound.map { ($0.id, $0.person.id) } + view.onward.map { ($0.case, $0.person.id) },
      Listing(view.report().masked(for: snapshot.reader))
    )
  }
}

extension ViewInquiry.Answer {
  /// A list of `view`, whose rows each show a case and the person it is about.
  init(list view: String, of rows: [(CaseID, PersonID?)], _ listing: Listing) {
    var showing = Showing(mode: .list, views: [view])
    showing.rows = rows.count
    showing.cases = Set(rows.map(\.0))
    showing.people = Set(rows.compactMap(\.1))
    self.init(showing: showing, listing: listing)
  }
}
