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
    let time = try filters.service.huddle(in: try snapshot.service(at: place.point))
    let held = try time.flatMap { try ending(of: $0, in: snapshot, now: reading.now) }
    let sheet = try HuddleSheet(
      for: time,
      in: snapshot,
      at: held.map { .position($0.position) } ?? place.point,
      happenedBy: happenedBy,
      asAt: try held.map { Instant(seconds: $0.recorded.seconds) }
        ?? moment(in: snapshot, now: reading.now)
    )
    var showing = Showing(mode: .list, views: ["huddle"])
    let subjects = try Subjects(in: snapshot)
    for id in sheet.casesShown { subjects.note(StreamID(id), in: &showing) }
    for concern in sheet.safeguarding { subjects.note(StreamID(concern.id), in: &showing) }
    showing.rows = sheet.report.panels.reduce(0) { $0 + $1.rows.count }
    var listing = Listing(sheet.report.masked(for: snapshot.reader))
    if held != nil, let time {
      listing.notes.append("The huddle \(time.name) has been held: this is how it ended.")
    }
    return Answer(showing: showing, listing: listing)
  }

  /// How a huddle ended that is asked about without a moment; `nil` if it is about a moment, or the huddle
  /// goes on or is still to come.
  ///
  /// - Throws: ``Failure`` if it was not held, and the next one has begun: how things stand now is no answer.
  private func ending(
    of time: HuddleTime,
    in snapshot: borrowing RecordSnapshot,
    now: Instant
  ) throws -> Entry<HuddleClosed>? {
    guard isAboutNow, time.begins <= now else { return nil }
    let stream = try StreamID(kind: .huddle, name: time.name)
    let huddle = try HuddleFile(id: stream, events: snapshot.events(of: stream)).state
    if let closed = huddle.closed { return closed }
    guard let next = time.following(in: try snapshot.service()), next.begins <= now else {
      return nil
    }
    throw Failure(
      .notFound,
      huddle.exists
        ? "The huddle \(time.name) is past, and its end was not recorded."
        : "The huddle \(time.name) is past, and was not held.",
      next: [
        "To see how things stood when it was to begin: caselog view huddle '@{\(time.begins.words)}'"
          + " --slot \(time.name)"
      ]
    )
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
