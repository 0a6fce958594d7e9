import CaseRecords
import Cases
import Interchange
import Views

/// What `caselog diff` answers.
struct DiffAnswer {
  private let id: CaseID
  private let moments: (CaseMoment, CaseMoment)
  private let versions: (UInt64, UInt64)
  private let diff: CaseDiff
  /// Whom it shows.
  let showing: Showing

  /// What differs between the case that `old` asks for and the one that `new` asks for.
  ///
  /// - Throws: ``Failure`` if there is no such case, or not yet; errors of the store.
  init(
    from old: CaseLookup,
    to new: CaseLookup,
    isFull: Bool,
    in snapshot: borrowing RecordSnapshot,
    now: Instant
  ) throws {
    let first = try old.course(in: snapshot, now: now)
    let second = try new.course(in: snapshot, now: now)
    id = old.id
    moments = (first.moment, second.moment)
    versions = (first.course.state.lastVersion, second.course.state.lastVersion)
    diff = CaseDiff(from: first.course, to: second.course, isFull: isFull)
    var showing = Showing(views: ["diff"])
    showing.rows = diff.lines.count
    try showing.note(StreamID(old.id), in: snapshot)
    self.showing = showing
  }

  /// Shows it.
  func show(to reading: Reading) throws {
    try reading.show(listing(reading.style))
  }

  private func listing(_ style: OutputStyle) -> Listing {
    let times = style.times
    var notes: [String] = []
    if diff.lines.isEmpty { notes.append("Nothing differs.") }
    if diff.omitted > 0 {
      notes.append(
        "Left out: \(diff.omitted) values of entries that one of them lacks; see --full."
      )
    }
    return Listing(
      "diff",
      "What differs in \(id) from version \(versions.0), \(moments.0.words(times)), to version "
        + "\(versions.1), \(moments.1.words(times))",
      columns: [
        Listing.Column("field", "Field"), Listing.Column("path", "Path", isDetail: true),
        Listing.Column("old", "Old"), Listing.Column("new", "New"),
        Listing.Column("oldWords", "Old words", isDetail: true),
        Listing.Column("newWords", "New words", isDetail: true),
        Listing.Column("changedBy", "Changed by"),
        Listing.Column("events", "Events", isDetail: true),
      ],
      rows: diff.lines.map { row($0, times) },
      notes: notes
    )
  }

  private func row(_ line: CaseDiff.Line, _ times: TimeStyle) -> [Cell] {
    let change = line.change
    let events = line.events.map { event in
      "\(event.place) by \(event.author.staff)"
    }
    return [
      .text(change.field.title), .text("\(change.field.path)"),
      change.old.map { .text($0.value.words(times)) } ?? .none,
      change.new.map { .text($0.value.words(times)) } ?? .none,
      change.old.map { .text($0.words) } ?? .none, change.new.map { .text($0.words) } ?? .none,
      .list((events.isEmpty ? ["time alone"] : events).map { .text($0) }),
      .list(line.events.map { .text($0.id.words) }),
    ]
  }
}

extension CaseMoment {
  /// From where a case is looked at, in words: `as known at …`.
  func words(_ times: TimeStyle) -> String {
    let happened = happenedBy.map { ", of what had happened by \(times.short($0))" }
    return "as known at \(times.short(asAt))\(happened ?? "")"
  }
}
