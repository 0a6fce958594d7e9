import CaseRecords
import Cases
import Interchange
import Views

// What the views of disclosures, consents and the keeping of records answer.

extension ViewInquiry {
  func disclosures(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    let view = try Disclosures(
      in: snapshot,
      at: place.point,
      happenedBy: happenedBy,
      rows: rows,
      asAt: try moment(in: snapshot, now: reading.now),
      filter: filters.records.disclosures
    )
    var showing = Showing(mode: .list, views: ["disclosures"])
    let subjects = try Subjects(in: snapshot)
    for row in view.rows { subjects.note(row.record, in: &showing) }
    showing.people.formUnion(view.rows.flatMap(\.people).compactMap(\.id))
    showing.rows = view.rows.count
    let grouping = try filters.heading(among: Disclosures.Grouping.allCases) { "\($0)" }
    return Answer(
      showing: showing,
      listing: Listing(view.report(by: grouping).masked(for: snapshot.reader))
    )
  }

  func consent(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    var filter = filters.records.consent
    filter.lead = filters.staff ?? (filters.mine ? reading.staff : nil)
    let view = try ConsentStatus(
      in: snapshot,
      at: place.point,
      happenedBy: happenedBy,
      rows: rows,
      asAt: try moment(in: snapshot, now: reading.now),
      filter: filter,
      asking: filters.records.question
    )
    let grouping = try filters.heading(among: ConsentStatus.Grouping.allCases) { "\($0)" }
    return Answer(
      list: "consent",
      of: view.rows.map { ($0.id, $0.person.id) },
      Listing(view.report(by: grouping).masked(for: snapshot.reader))
    )
  }

  func retention(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    let view = try RetentionDue(
      in: snapshot,
      at: place.point,
      happenedBy: happenedBy,
      rows: rows,
      asAt: try moment(in: snapshot, now: reading.now),
      filter: filters.records.retention
    )
    var showing = Showing(mode: .list, views: ["retention"])
    showing.people = Set(view.rows.map(\.id))
    showing.rows = view.rows.count
    let grouping = try filters.heading(among: RetentionDue.Grouping.allCases) { "\($0)" }
    return Answer(
      showing: showing,
      listing: Listing(view.report(by: grouping).masked(for: snapshot.reader))
    )
  }

  func person(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    guard let id = try? PersonID(words: place.subject) else {
      throw Failure(
        .usage,
        place.subject.isEmpty
          ? "The view person is of one person, and none is named."
          : "\(Excerpt(place.subject)) is not a reference of a person.",
        next: ["Name them, as in: caselog view person PN01", "To find somebody: caselog find"]
      )
    }
    try snapshot.requireSight(of: StreamID(id), rows: rows)
    let view = try PersonTimeline(
      of: id,
      in: snapshot,
      at: place.point,
      happenedBy: happenedBy,
      rows: rows,
      filter: filters.records.timeline
    )
    var showing = Showing(mode: .auditReplay, views: ["person"])
    showing.people = Set(view.rows.map(\.record)).union([id])
    showing.cases = Set(view.rows.compactMap(\.case))
    showing.rows = view.rows.count
    let grouping = try filters.heading(among: PersonTimeline.Grouping.allCases) { "\($0)" }
    return Answer(
      showing: showing,
      listing: Listing(view.report(by: grouping).masked(for: snapshot.reader))
    )
  }
}
