import CaseRecords
import Cases
import Interchange
import Views

/// A question to a view: from where it is asked, and what is left out.
struct ViewInquiry {
  private let place: Place
  private let happenedBy: Instant?
  private let filters: ViewFilterOptions

  /// What is shown, and of whom it speaks.
  struct Answer: Sendable {
    var showing: Showing
    var listing: Listing
  }

  /// The question that was typed.
  init(
    _ place: String?,
    happenedBy: String?,
    _ filters: ViewFilterOptions
  ) throws(Failure) {
    self.place = try Place(place ?? "")
    self.happenedBy = if let happenedBy { try Place.instant(happenedBy) } else { nil }
    self.filters = filters
  }

  /// What `view` answers.
  func answer(
    _ view: ViewName,
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    switch view {
    case .caseload: try caseload(in: snapshot, for: reading)
    case .safeguarding: try safeguarding(in: snapshot, for: reading)
    case .audit: try audit(in: snapshot, for: reading)
    case .access: try access(in: snapshot, for: reading)
    case .exceptions: try exceptions(in: snapshot, for: reading)
    }
  }

  private func caseload(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    let asAt = try moment(in: snapshot, now: reading.now)
    let caseload = try Caseload(
      in: snapshot,
      at: place.point,
      happenedBy: happenedBy,
      asAt: asAt,
      filter: filters.caseload(for: reading.staff)
    )
    var showing = Showing(mode: .list, views: ["caseload"])
    showing.rows = caseload.rows.count
    showing.cases = Set(caseload.rows.map(\.id))
    showing.people = Set(caseload.rows.compactMap(\.person.id))
    return Answer(
      showing: showing,
      listing: Listing(caseload.report(by: try filters.caseloadGrouping()))
    )
  }

  private func safeguarding(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    let asAt = try moment(in: snapshot, now: reading.now)
    let concerns = try Safeguarding(
      in: snapshot,
      at: place.point,
      happenedBy: happenedBy,
      asAt: asAt,
      filter: filters.safeguarding(for: reading.staff)
    )
    var showing = Showing(mode: .list, views: ["safeguarding"])
    showing.rows = concerns.rows.count
    showing.concerns = Set(concerns.rows.map(\.id))
    showing.people = Set(concerns.rows.flatMap(\.subjects).compactMap(\.person))
    return Answer(
      showing: showing,
      listing: Listing(concerns.report(by: try filters.safeguardingGrouping()))
    )
  }

  private func audit(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
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
    showing.people = Set([found.state.person].compactMap { $0 })
    return Answer(showing: showing, listing: Listing(replay.report))
  }

  private func access(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    let id = try caseIfAny(in: snapshot, now: reading.now)
    let trail = try AccessTrail(of: id, in: snapshot, at: place.point)
    var showing = Showing(mode: .list, views: ["access"])
    showing.rows = trail.accesses.count
    showing.cases = Set([id].compactMap { $0 })
    showing.people = Set(trail.accesses.flatMap { $0.content.subjects.listed ?? [] })
    return Answer(showing: showing, listing: Listing(trail.report()))
  }

  private func exceptions(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> Answer {
    let id = try caseIfAny(in: snapshot, now: reading.now)
    guard place.point == .now else {
      throw Failure(.usage, "The view exceptions is of now: it has no moment.")
    }
    let found = try Exceptions(
      of: id,
      in: snapshot,
      lateAfter: filters.lateHours.map { .seconds($0 * 3_600) }
    )
    var showing = Showing(mode: .list, views: ["exceptions"])
    showing.rows = found.findings.count
    let subjects = try Subjects(in: snapshot)
    for finding in found.findings { subjects.note(finding.event.stream, in: &showing) }
    return Answer(showing: showing, listing: Listing(found.report))
  }

  /// The instant as at which a view of everything is looked at.
  private func moment(in snapshot: borrowing RecordSnapshot, now: Instant) throws -> Instant {
    guard place.subject.isEmpty else {
      throw Failure(.usage, "This view is of all cases: give a moment only, as in '@#12'.")
    }
    let asAt: Instant
    switch place.point {
    case .now: asAt = now
    case .recorded(let instant): asAt = Instant(seconds: instant.seconds)
    case .position(let position): asAt = try CaseLookup.recorded(at: position, in: snapshot)
    case .version:
      throw Failure(.usage, "A version is one of a case: give a recorded time or a position.")
    }
    return happenedBy.map { min(Instant(seconds: $0.seconds), asAt) } ?? asAt
  }

  private func caseIfAny(
    in snapshot: borrowing RecordSnapshot,
    now: Instant
  ) throws -> CaseID? {
    guard !place.subject.isEmpty else { return nil }
    let lookup = try CaseLookup(place, happenedBy: happenedBy)
    _ = try lookup.resolved(in: snapshot, now: now)
    return lookup.id
  }
}
