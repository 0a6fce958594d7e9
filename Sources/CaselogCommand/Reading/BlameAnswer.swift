import CaseRecords
import Cases
import Interchange
import Views

/// What `caselog blame` answers.
struct BlameAnswer {
  private let lookup: CaseLookup
  private let moment: CaseMoment
  private let version: UInt64
  private let lines: [CaseBlame.Line]
  /// Whom it shows.
  let showing: Showing

  /// The blame of the case that `lookup` asks for.
  ///
  /// - Throws: ``Failure`` if there is no such case or no such field; errors of the store.
  init(
    _ lookup: CaseLookup,
    _ prefixes: FieldPrefixes,
    in snapshot: borrowing RecordSnapshot,
    now: Instant
  ) throws {
    let found = try lookup.course(in: snapshot, now: now)
    self.lookup = lookup
    moment = found.moment
    version = found.course.state.lastVersion
    try prefixes.check(found.course.fields)
    lines = CaseBlame(found.course).lines.filter { prefixes.admits($0.field.path) }
    var showing = Showing(views: ["blame"])
    showing.rows = lines.count
    try showing.note(StreamID(lookup.id), in: snapshot)
    self.showing = showing
  }

  /// Shows it.
  func show(to reading: Reading) throws {
    try reading.show(listing(reading.style))
  }

  private func listing(_ style: OutputStyle) -> Listing {
    let times = style.times
    var listing = Listing(
      "blame",
      "Where each field of \(lookup.id) comes from, \(moment.words(times)) (version \(version))",
      columns: Self.columns,
      rows: lines.map { row($0, times) },
      notes: ["The path of a field, for --field and for programs, is given by --json path,value."]
    )
    // In a table the source stands once above the fields that it gave.
    if style.format == .table, style.fields == nil { listing.groups = groups(times) }
    return listing
  }

  /// Fields after each other that come from the same event, under that event.
  private func groups(_ times: TimeStyle) -> [Listing.Group] {
    var starts: [Int] = []
    for place in lines.indices
    where place == 0 || lines[place].event?.id != lines[place - 1].event?.id {
      starts.append(place)
    }
    let ends = starts.dropFirst() + [lines.count]
    return zip(starts, ends).map { start, end in
      Listing.Group(title: Self.source(of: lines[start], times), rows: start..<end)
    }
  }

  /// Who said it and when, and what it corrects.
  private static func source(of line: CaseBlame.Line, _ times: TimeStyle) -> String {
    guard let event = line.event else { return "Time alone" }
    let corrects = line.corrected.map { corrected in
      "; corrects \(corrected.place) by \(corrected.author.staff)"
    }
    return
      "\(event.place.prefix(1).uppercased())\(event.place.dropFirst()) by \(event.author.staff)"
      + " (\(event.author.role)), happened \(times.short(event.happened)), recorded "
      + times.short(event.recorded) + (corrects ?? "")
  }

  private static let columns = [
    Listing.Column("field", "Field"), Listing.Column("path", "Path", isDetail: true),
    Listing.Column("value", "Value"), Listing.Column("words", "Words", isDetail: true),
    Listing.Column("version", "Version", isDetail: true),
    Listing.Column("position", "#", isDetail: true), Listing.Column("type", "Type", isDetail: true),
    Listing.Column("by", "By", isDetail: true), Listing.Column("role", "Role", isDetail: true),
    Listing.Column("enteredBy", "Entered by", isDetail: true),
    Listing.Column("happened", "Happened", isDetail: true),
    Listing.Column("recorded", "Recorded", isDetail: true),
    Listing.Column("event", "Event", isDetail: true),
    Listing.Column("correctsEvent", "Corrected event", isDetail: true),
    Listing.Column("correctsVersion", "Corrected version", isDetail: true),
    Listing.Column("correctsBy", "Corrected entry by", isDetail: true),
    Listing.Column("correctsHappened", "Corrected entry happened", isDetail: true),
    Listing.Column("correctsRecorded", "Corrected entry recorded", isDetail: true),
  ]

  private func row(_ line: CaseBlame.Line, _ times: TimeStyle) -> [Cell] {
    let (event, corrected) = (line.event, line.corrected)
    return [
      .text(line.field.title), .text("\(line.field.path)"),
      .text(line.field.value.words(times)), .text(line.field.words),
      event.map { .integer(Int64(clamping: $0.version)) } ?? .none,
      event.map { .integer(Int64(clamping: $0.position)) } ?? .none,
      event.map { .text(LogListing.name(of: $0)) } ?? .none,
      event.map { .text($0.author.staff.text) } ?? .none,
      event.map { .text($0.author.role.text) } ?? .none,
      event?.author.enteredBy.map { .text($0.text) } ?? .none,
      event.map { .happened($0.happened) } ?? .none, event.map { .instant($0.recorded) } ?? .none,
      event.map { .text($0.id.words) } ?? .none, corrected.map { .text($0.id.words) } ?? .none,
      corrected.map { .integer(Int64(clamping: $0.version)) } ?? .none,
      corrected.map { .text($0.author.staff.text) } ?? .none,
      corrected.map { .happened($0.happened) } ?? .none,
      corrected.map { .instant($0.recorded) } ?? .none,
    ]
  }
}

extension RecordedEvent {
  /// Its place for people, as in `version 9 (#90), LawfulOverrideRecorded`.
  var place: String { "version \(version) (#\(position)), \(LogListing.name(of: self))" }
}
