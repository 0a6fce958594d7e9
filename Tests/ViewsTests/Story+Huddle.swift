import Cases
@testable import Views

extension Story {
  /// The sheet for the huddle that is called `slot`, or for the next one, as things were known at the
  /// instant that `words` say.
  func sheet(_ slot: String? = nil, at words: String) throws -> HuddleSheet {
    let instant = try Instant.at(words)
    let restrictions = restrictions(by: instant)
    return HuddleSheet(
      for: slot.flatMap { HuddleTime($0, on: London.day(at: instant), in: service) },
      HuddleSources(
        cases: caseFiles(by: instant).map { $0.raised(by: restrictions) },
        concerns: concernFiles(by: instant).map { $0.raised(by: restrictions) },
        members: memberFiles(by: instant),
        huddles: huddleFiles(by: instant),
        duty: duty(by: instant),
        in: service
      ),
      asAt: instant
    )
  }

  /// Who may see what was restricted by a decision of its own by `instant`.
  private func restrictions(by instant: Instant) -> Restrictions {
    var changes: [StreamID: Restriction] = [:]
    for event in events where event.recorded <= instant {
      guard case .accessRestrictionChanged(let change)? = event.event else { continue }
      changes[change.target, default: Restriction()].evolve(event)
    }
    return Restrictions(changes)
  }
}
