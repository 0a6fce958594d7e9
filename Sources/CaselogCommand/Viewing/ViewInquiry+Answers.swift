import CaseRecords
import Cases
import Interchange
import Views

// What each of the views answers.

extension ViewInquiry {
  func caseload(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    let asAt = try moment(in: snapshot, now: reading.now)
    let caseload = try Caseload(
      in: snapshot,
      at: place.point,
      happenedBy: happenedBy,
      rows: rows,
      asAt: asAt,
      filter: filters.caseload(for: reading.staff)
    )
    var showing = Showing(mode: .list, views: ["caseload"])
    showing.rows = caseload.rows.count
    showing.cases = Set(caseload.rows.map(\.id))
    showing.people = Set(caseload.rows.compactMap(\.person.id))
    return Answer(
      showing: showing,
      listing: Listing(
        caseload.report(by: try filters.caseloadGrouping()).masked(for: snapshot.reader)
      )
    )
  }

  func safeguarding(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    let asAt = try moment(in: snapshot, now: reading.now)
    let concerns = try Safeguarding(
      in: snapshot,
      at: place.point,
      happenedBy: happenedBy,
      rows: rows,
      asAt: asAt,
      filter: filters.safeguarding(for: reading.staff)
    )
    var showing = Showing(mode: .list, views: ["safeguarding"])
    showing.rows = concerns.rows.count
    showing.concerns = Set(concerns.rows.map(\.id))
    showing.people = Set(concerns.rows.flatMap(\.subjects).compactMap(\.person))
    return Answer(
      showing: showing,
      listing: Listing(
        concerns.report(by: try filters.safeguardingGrouping()).masked(for: snapshot.reader)
      )
    )
  }

  func audit(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    guard !place.subject.isEmpty else {
      throw Failure(
        .usage,
        "The audit is of one case, and none is named.",
        next: ["Name it, as in: caselog view audit C-0001"]
      )
    }
    let lookup = try CaseLookup(place, happenedBy: happenedBy)
    let found = try lookup.find(in: snapshot, now: reading.now)
    let replay = try CaseReplay(
      of: lookup.id,
      in: snapshot,
      at: place.point,
      happenedBy: happenedBy,
      order: filters.byHappened ? .happened : .recorded,
      filter: try filters.replay
    )
    var showing = Showing(mode: .auditReplay, views: ["audit"])
    showing.rows = replay.steps.count
    showing.cases = [lookup.id]
    showing.people = Set([found.subject].compactMap(\.self))
    return Answer(showing: showing, listing: Listing(replay.report.masked(for: snapshot.reader)))
  }

  func access(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    let person = try personIfAny(in: snapshot)
    let id = try person == nil ? caseIfAny(in: snapshot, now: reading.now) : nil
    let service = try snapshot.service(at: place.point)
    let filter = filters.audit.access(of: filters.staff, in: service)
    let trail =
      if let person {
        try AccessTrail(
          of: person,
          in: snapshot,
          at: place.point,
          happenedBy: happenedBy,
          rows: rows,
          filter: filter
        )
      } else {
        try AccessTrail(
          of: id,
          in: snapshot,
          at: place.point,
          happenedBy: happenedBy,
          rows: rows,
          filter: filter
        )
      }
    var showing = Showing(mode: .list, views: ["access"])
    showing.rows = trail.accesses.count
    showing.cases = Set([id].compactMap { $0 })
    showing.people = Set(trail.accesses.flatMap { $0.content.subjects.listed ?? [] })
    if let person { showing.people.insert(person) }
    let grouping = try filters.heading(among: AccessTrail.Grouping.allCases) { "\($0)" }
    return Answer(
      showing: showing,
      listing: Listing(trail.report(by: grouping).masked(for: snapshot.reader))
    )
  }

  func exceptions(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    let id = try caseIfAny(in: snapshot, now: reading.now)
    let found = try Exceptions(
      of: id,
      in: snapshot,
      at: place.point,
      happenedBy: happenedBy,
      rows: rows,
      lateAfter: filters.lateHours.map { .seconds($0 * 3_600) }
    )
    var showing = Showing(mode: .list, views: ["exceptions"])
    showing.rows = found.findings.count
    let subjects = try Subjects(in: snapshot)
    for finding in found.findings { subjects.note(finding.event.stream, in: &showing) }
    return Answer(showing: showing, listing: Listing(found.report.masked(for: snapshot.reader)))
  }
}
