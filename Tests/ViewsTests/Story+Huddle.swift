import Cases
import Views

extension Story {
  /// The sheet for the huddle that is called `slot`, or for the next one, as things were known at the
  /// instant that `words` say.
  func sheet(_ slot: String? = nil, at words: String) throws -> HuddleSheet {
    let instant = try Instant.at(words)
    return HuddleSheet(
      for: slot.flatMap { HuddleTime($0, on: London.day(at: instant), in: service) },
      HuddleSources(
        cases: caseFiles(by: instant),
        concerns: concernFiles(by: instant),
        members: memberFiles(by: instant),
        huddles: huddleFiles(by: instant),
        duty: duty(by: instant),
        labels: labels(by: instant),
        in: service
      ),
      asAt: instant
    )
  }

  /// Who may see what was restricted by a decision of its own by `instant`.
  private func labels(by instant: Instant) -> [StreamID: Label] {
    events.filter { $0.recorded <= instant }.reduce(into: [:]) { labels, event in
      guard case .accessRestrictionChanged(let change)? = event.event else { return }
      labels[change.target] = change.to
    }
  }
}
