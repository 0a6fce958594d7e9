import Cases

extension DecisionBasis {
  /// What stands against the amendments in `command`: an entry is amended to something that could have
  /// been recorded in its place (INV-10).
  ///
  /// Each is judged by the rules of its own type, as of when it was recorded: on the stream as it was
  /// before it, by its author, at its time. What a rule had against the entry before is not held
  /// against the amendment.
  ///
  /// - Returns: The refusal; `nil` if nothing stands against them.
  /// - Throws: errors of the store.
  func refusalOfAmendments(
    in command: Command,
    given situation: Situation,
    from snapshot: borrowing RecordSnapshot
  ) throws -> Refusal? {
    for proposal in command.proposals {
      guard case .entryCorrected(let correction) = proposal.event, correction.kind == .amended
      else { continue }
      let history = CorrectedHistory.entries(of: try events(of: proposal.stream, from: snapshot))
      guard let place = history.firstIndex(where: { $0.event.id == correction.target }),
        let current = history[place].corrected,
        let amended = try? current.amended(by: correction.fields ?? [])
      else { continue }
      var earlier = situation
      earlier.forget(proposal.stream)
      earlier.evolve(
        history[..<place].filter { !$0.isVoid }.map { $0.event.with($0.corrected) },
        of: proposal.stream
      )
      let target = history[place].event
      guard let refusal = Self.refusal(of: amended, inPlaceOf: target, given: earlier),
        refusal != Self.refusal(of: current, inPlaceOf: target, given: earlier)
      else { continue }
      return Refusal(
        rule: "INV-10",
        problem: "Amended so, \(correction.target) could not have been recorded (\(refusal.rule)): "
          + refusal.problem,
        why: refusal.why,
        remedies: ["Give other values, or set the entry aside and record what is right."]
      )
    }
    return nil
  }

  /// What the rules would have against `event` where `target` stands.
  private static func refusal(
    of event: Event,
    inPlaceOf target: RecordedEvent,
    given situation: Situation
  ) -> Refusal? {
    let command = Command(
      id: target.id.command,
      proposals: [Proposal(stream: target.stream, event: event)],
      happened: target.happened,
      author: target.author,
      intent: target.flags.contains(.reported) ? .reported : .now,
      now: target.recorded,
      site: target.site,
      channel: target.channel,
      lateReason: target.lateReason,
      label: target.label,
      claimedRecorded: target.claimedRecorded
    )
    do throws(Refusal) {
      _ = try Decider.decide(command, in: situation)
      return nil
    } catch {
      return error
    }
  }
}
