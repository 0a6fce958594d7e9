import CaseRecords
import Cases
import Interchange
import Views

/// A question to a view: from where it is asked, and what is left out.
struct ViewInquiry {
  private(set) var place: Place
  let happenedBy: Instant?
  let filters: ViewFilterOptions
  /// What has to be said of how the question was taken.
  private(set) var remarks: [String] = []
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

  /// The same question, about now if it was about a moment that is still to come at `now`.
  ///
  /// A moment is the whole of its minute or second: one that `now` lies in is not ahead.
  func taken(at now: Instant) -> ViewInquiry {
    guard case .recorded(let instant) = place.point,
      instant > now.advanced(by: .seconds(60))
    else { return self }
    var inquiry = self
    inquiry.place = Place(place.subject, .now)
    inquiry.remarks = ["A moment that lies ahead was asked about: this is as at now."]
    return inquiry
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

  /// The instant that is asked about, whatever the view is of.
  func instant(in snapshot: borrowing RecordSnapshot, now: Instant) throws -> Instant {
    switch place.point {
    case .now: happenedBy.map { min($0, now) } ?? now
    case .recorded(let instant): happenedBy.map { min($0, instant) } ?? instant
    case .position(let position): try CaseLookup.recorded(at: position, in: snapshot)
    case .version:
      try snapshot.history(of: try place.stream(), at: place.point).last?.event.recorded ?? now
    }
  }

  /// The person that is named, whom whoever looks may see; `nil` if what is named is no person.
  func personIfAny(in snapshot: borrowing RecordSnapshot) throws -> PersonID? {
    guard let id = place.personID else { return nil }
    if case .version = place.point {
      throw Failure(.usage, "A version is one of a case: give a recorded time or a position.")
    }
    try snapshot.requireSight(of: StreamID(id))
    return id
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
