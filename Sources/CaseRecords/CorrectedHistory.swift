public import Cases

/// Applies the corrections of a stream to the events before them.
///
/// A correction stands in the stream of its target, later than it. One that says *recorded in error*,
/// *wrong person* or *wrong case* takes its target out of the folded history; one that says *amended*
/// changes the fields that it names; *late information* and *dispute noted* change nothing that is
/// folded. A disclosure is never taken out: what was told cannot be untold. A correction that is itself
/// corrected has no effect, so that the original stands again.
public enum CorrectedHistory {
  /// Every one of `events`, which are those of one stream in recorded order, with what corrects it.
  public static func entries(of events: [RecordedEvent]) -> [HistoryEntry] {
    var entries = events.map { HistoryEntry($0) }
    apply(to: &entries)
    return entries
  }

  /// What folding `events` uses: corrections applied, and without what is void.
  public static func events(of events: [RecordedEvent]) -> [RecordedEvent] {
    entries(of: events).filter { !$0.isVoid }.map { $0.event.with($0.corrected) }
  }

  /// Works out, for every entry, what folding uses.
  private static func apply(to entries: inout [HistoryEntry]) {
    var places: [EventID: Int] = [:]
    for (place, entry) in entries.enumerated() { places[entry.event.id] = place }
    // From the last one back, so that it is known whether a correction stands before it is applied.
    for place in entries.indices.reversed() {
      guard case .entryCorrected(let correction) = entries[place].event.event,
        let target = places[correction.target], target < place
      else { continue }
      entries[target].correctedBy.insert(entries[place].event.id, at: 0)
      let takesOut = correction.effect(onType: entries[target].event.type) == .voids
      if takesOut, !entries[place].isVoid { entries[target].isVoid = true }
    }
    for place in entries.indices where !entries[place].isVoid {
      guard case .entryCorrected(let correction) = entries[place].event.event,
        correction.kind == .amended, let target = places[correction.target], target < place,
        let event = entries[target].corrected
      else { continue }
      entries[target].corrected = (try? event.amended(by: correction.fields ?? [])) ?? event
    }
    for place in entries.indices where entries[place].isVoid { entries[place].corrected = nil }
  }
}
