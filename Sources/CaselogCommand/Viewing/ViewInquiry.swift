import CaseRecords
import Cases
import Interchange
import Views

/// A question to a view: from where it is asked, and what is left out.
struct ViewInquiry {
  let place: Place
  let happenedBy: Instant?
  let filters: ViewFilterOptions
  /// The stored rows of the view, if they can help.
  var rows: ViewRows?

  /// Whether it is asked about now, and not about another moment on either clock.
  var isAboutNow: Bool { place.point == .now && happenedBy == nil }

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
    case .custody: try custody(in: snapshot, for: reading)
    case .court: try court(in: snapshot, for: reading)
    case .referrals: try referrals(in: snapshot, for: reading)
    case .huddle: try huddle(in: snapshot, for: reading)
    case .staff: try staff(in: snapshot, for: reading)
    case .outcomes: try outcomes(in: snapshot, for: reading)
    case .disclosures: try disclosures(in: snapshot, for: reading)
    case .consent: try consent(in: snapshot, for: reading)
    case .retention: try retention(in: snapshot, for: reading)
    case .person: try person(in: snapshot, for: reading)
    }
  }

  /// The instant as at which a view of everything is looked at.
  func moment(in snapshot: borrowing RecordSnapshot, now: Instant) throws -> Instant {
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

  func caseIfAny(
    in snapshot: borrowing RecordSnapshot,
    now: Instant
  ) throws -> CaseID? {
    guard !place.subject.isEmpty else { return nil }
    let lookup = try CaseLookup(place, happenedBy: happenedBy)
    _ = try lookup.resolved(in: snapshot, now: now)
    return lookup.id
  }
}
