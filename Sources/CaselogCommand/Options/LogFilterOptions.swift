import ArgumentParser
import CaseRecords
import Cases
import Interchange

/// Which events a log lists.
struct LogFilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only this type of event; may be given again.", valueName: "type"),
    completion: TypeName.completion
  )
  var type: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only what this member of staff answers for or entered.",
      valueName: "staff"
    ),
    transform: { try StaffID(words: $0) }
  )
  var actor: [StaffID] = []

  @Option(
    help: ArgumentHelp("Only what was done at this site.", valueName: "site"),
    transform: { try SiteCode(words: $0) }
  )
  var site: [SiteCode] = []

  @Option(help: ArgumentHelp("Only what may have happened since then.", valueName: "time"))
  var happenedSince: String?

  @Option(help: ArgumentHelp("Only what may have happened by then.", valueName: "time"))
  var happenedUntil: String?

  @Option(
    name: [.customLong("recorded-since"), .customLong("since")],
    help: ArgumentHelp("Only what was recorded since then.", valueName: "time")
  )
  var recordedSince: String?

  @Option(
    name: [.customLong("recorded-until"), .customLong("until")],
    help: ArgumentHelp("Only what was recorded by then.", valueName: "time")
  )
  var recordedUntil: String?

  /// The filter that the options make.
  ///
  /// - Throws: ``Failure`` for a type that does not exist, for what is no time, and for a time that ends
  ///   before it begins.
  func filter(in streams: Set<StreamID>) throws -> LogFilter {
    let filter = LogFilter(
      streams: streams,
      types: Set(try type.map { try TypeName.entry($0).type.number }),
      actors: Set(actor),
      sites: Set(site),
      happenedSince: try happenedSince.map(Self.beginning),
      happenedUntil: try happenedUntil.map(Place.instant),
      recordedSince: try recordedSince.map(Self.beginning),
      recordedUntil: try recordedUntil.map(Place.instant)
    )
    try Self.check("happened", filter.happenedSince, filter.happenedUntil)
    try Self.check("recorded", filter.recordedSince, filter.recordedUntil)
    return filter
  }

  private static func check(
    _ clock: String,
    _ since: Instant?,
    _ until: Instant?
  ) throws(Failure) {
    guard let since, let until, since > until else { return }
    throw Failure(
      .usage,
      "Nothing can have been \(clock) since \(since) and until \(until): it ends before it begins.",
      next: ["Exchange --\(clock)-since and --\(clock)-until."]
    )
  }

  /// The first instant that `words` may mean.
  private static func beginning(_ words: String) throws(Failure) -> Instant {
    let instant = try Place.instant(words)
    let happened = try? Happened(words: words.split(separator: " ").joined(separator: "T"))
    return happened?.earliest ?? instant
  }
}
