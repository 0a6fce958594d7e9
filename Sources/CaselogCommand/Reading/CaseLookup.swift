import CaseRecords
import Cases
import EventLog
import Interchange
import Views

/// A case that is asked for, and from where.
struct CaseLookup {
  /// Which case.
  let id: CaseID

  /// Up to where.
  let point: PointInTime

  /// Up to when things had happened; `nil` for all.
  let happenedBy: Instant?

  /// What was asked for by `C-0001@…` and `--happened-by`.
  init(_ words: String, happenedBy: String? = nil) throws(Failure) {
    try self.init(
      try Place(words),
      happenedBy: happenedBy.map { (words) throws(Failure) in try Place.instant(words) }
    )
  }

  /// What was asked for by a place.
  init(_ place: Place, happenedBy: Instant?) throws(Failure) {
    id = try place.caseID()
    point = place.point
    self.happenedBy = happenedBy
  }

  /// A case as it was.
  struct Found: Sendable {
    /// What its events say.
    let state: Case
    /// Whom it is about, or was opened for if that was somebody else.
    let subject: PersonID?
    /// The person it is about, as they were known.
    let person: Person
    /// The service description in force.
    let service: Service
    /// From where it is looked at.
    let moment: CaseMoment
  }

  /// Looks the case up.
  ///
  /// - Throws: ``Failure`` if there was no such case yet; `ReadRefusal` if there is none that whoever looks
  ///   may see; errors of the store.
  func find(in snapshot: borrowing RecordSnapshot, now: Instant) throws -> Found {
    let (asAt, point) = try resolved(in: snapshot, now: now)
    let state = try snapshot.caseState(id, at: point, happenedBy: happenedBy)
    guard state.exists else { throw hasNoEvents }
    let person = try state.person.map {
      try snapshot.personState($0, at: point, happenedBy: happenedBy)
    }
    return Found(
      state: state,
      subject: try state.person ?? snapshot.openedFor(id),
      person: person ?? Person(),
      service: try snapshot.service(at: point),
      moment: CaseMoment(asAt: asAt, happenedBy: happenedBy)
    )
  }

  /// The case from its first event on, with every field.
  ///
  /// - Throws: ``Failure`` if there is no such case, or not yet; errors of the store.
  func course(
    in snapshot: borrowing RecordSnapshot,
    now: Instant
  ) throws -> (course: CaseCourse, moment: CaseMoment) {
    let (asAt, point) = try resolved(in: snapshot, now: now)
    let moment = CaseMoment(asAt: asAt, happenedBy: happenedBy)
    let service = try snapshot.service(at: point)
    let course = try CaseCourse(
      of: id,
      in: snapshot,
      at: point,
      moment,
      in: service,
      extent: .everything
    )
    guard !course.steps.isEmpty else { throw hasNoEvents }
    return (course, moment)
  }

  /// What is said where the case has no events yet.
  var hasNoEvents: Failure {
    Failure(
      .notFound,
      "The case \(id) had no events at that moment.",
      next: ["To see when it begins: caselog log case/\(id)"]
    )
  }

  /// The instant of the moment, and the moment as one that fits every stream.
  func resolved(
    in snapshot: borrowing RecordSnapshot,
    now: Instant
  ) throws -> (asAt: Instant, point: PointInTime) {
    try snapshot.requireSight(of: StreamID(id))
    switch point {
    case .now: return (now, .now)
    case .recorded(let instant):
      return (min(Instant(seconds: instant.seconds), now), point)
    case .version(let version):
      let last = try snapshot.version(of: StreamID(id))
      guard version <= last else {
        throw Failure(
          .notFound,
          "The case \(id) has \(last) events; there is no version \(version)."
        )
      }
      let events = try snapshot.history(of: StreamID(id), at: point)
      guard let event = events.last?.event else { return (now, point) }
      return (event.recorded, .position(event.position))
    case .position(let position): return (try Self.recorded(at: position, in: snapshot), point)
    }
  }

  /// When the event at `position` was recorded.
  ///
  /// - Throws: ``Failure`` if the log is not that long.
  static func recorded(
    at position: UInt64,
    in snapshot: borrowing RecordSnapshot
  ) throws -> Instant {
    let size = try snapshot.head.size
    guard position < size else {
      throw Failure(
        .notFound,
        "There is no event at position #\(position): the log has \(size) events, from #0 on."
      )
    }
    var recorded = Instant.latest
    try snapshot.forEachEvent(from: position, through: position) { event in
      recorded = event.recorded
      return true
    }
    return recorded
  }
}
