import Cases

extension Situation {
  /// What `command` comes to, by the rules of the domain and by what only the record can judge.
  ///
  /// - Throws: the refusal of the first rule that stands against it.
  func decide(_ command: Command) throws(Refusal) -> Decision {
    for proposal in command.proposals { try judgeAmendment(proposal.event) }
    return try Decider.decide(command, in: self)
  }

  /// A correction that amends fields must lead to something that could have been recorded.
  private func judgeAmendment(_ event: Event) throws(Refusal) {
    guard case .entryCorrected(let correction) = event, correction.kind == .amended,
      let target = entries[correction.target]?.event
    else { return }
    do throws(FieldProblems) {
      _ = try target.amended(by: correction.fields ?? [])
    } catch {
      throw Refusal(
        rule: "INV-10",
        problem: "The event \(correction.target) cannot be amended so: \(error)",
        why: "What is amended must still be complete, and of the kind that its type asks for.",
        remedies: ["See the fields of the type: caselog types \(target.type.name)"]
      )
    }
  }
}
