import Cases
import Views

extension Story {
  /// A file of every member of staff of whom something was told by `instant`.
  func memberFiles(by instant: Instant = .latest) -> [MemberFile] {
    Set(events.compactMap(\.stream.staff)).sorted().compactMap { id in
      let events = events(of: "staff/\(id)", by: instant)
      return events.isEmpty ? nil : MemberFile(id: id, events: events)
    }
  }

  /// A file of every huddle of which something was told by `instant`.
  func huddleFiles(by instant: Instant = .latest) -> [HuddleFile] {
    Set(events.map(\.stream).filter { $0.kind == .huddle }).sorted().compactMap { stream in
      let events = events(of: stream.words, by: instant)
      return events.isEmpty ? nil : HuddleFile(id: stream, events: events)
    }
  }

  /// Who is the duty senior, and when, as it was told by `instant`.
  func duty(by instant: Instant = .latest) -> Duty {
    var duty = Duty()
    for event in events(of: "staff/duty", by: instant) { duty.evolve(event) }
    return duty
  }

  /// The staff as they were known at the instant that `words` say.
  func staff(at words: String, filter: StaffFilter = StaffFilter()) throws -> StaffAssurance {
    let instant = try Instant.at(words)
    return StaffAssurance(
      memberFiles(by: instant),
      cases: caseFiles(by: instant),
      duty: duty(by: instant),
      huddles: huddleFiles(by: instant),
      in: service,
      asAt: instant,
      filter: filter
    )
  }

  /// Goes on with what `staff` did at work.
  mutating func work(
    _ staff: String,
    _ status: String,
    at happened: String,
    next: String? = nil,
    by author: String? = nil,
    _ more: String = ""
  ) throws {
    let due = next.map { #","expectedNextBy":"\#($0)""# } ?? ""
    try tell(
      "WorkingStatusRecorded",
      in: "staff/\(staff)",
      at: happened,
      by: author ?? staff,
      #"{"status":"\#(status)"\#(due)\#(more)}"#
    )
  }

  /// Goes on with something that developed `staff`.
  mutating func develop(_ staff: String, at happened: String, _ data: String) throws {
    try tell("StaffDevelopmentRecorded", in: "staff/\(staff)", at: happened, by: "ST04", data)
  }
}
