import Cases

/// Which events are listed; every condition that is set has to hold.
struct LogFilter {
  /// Only these streams; all if empty.
  let streams: Set<StreamID>
  /// Only these types, by number; all if empty.
  let types: Set<UInt16>
  /// Only what these members of staff answer for or entered; everybody if empty.
  let actors: Set<StaffID>
  /// Only what was done at these sites; anywhere if empty.
  let sites: Set<SiteCode>
  /// Only what may have happened at or after this instant.
  let happenedSince: Instant?
  /// Only what may have happened at or before this instant.
  let happenedUntil: Instant?
  /// Only what was recorded at or after this instant.
  let recordedSince: Instant?
  /// Only what was recorded at or before this instant.
  let recordedUntil: Instant?

  /// Whether `event` is listed.
  func admits(_ event: RecordedEvent) -> Bool {
    let author = event.author
    return (streams.isEmpty || streams.contains(event.stream))
      && (types.isEmpty || types.contains(event.type))
      && (actors.isEmpty || actors.contains(author.staff)
        || author.enteredBy.map { actors.contains($0) } ?? false)
      && (sites.isEmpty || event.site.map { sites.contains($0) } ?? false)
      && (happenedSince.map { event.happened.latest >= $0 } ?? true)
      && (happenedUntil.map { event.happened.earliest <= $0 } ?? true)
      && (recordedSince.map { event.recorded >= $0 } ?? true)
      && (recordedUntil.map { event.recorded <= $0 } ?? true)
  }
}
