extension Judgement {
  /// EV23: a core or a specialist assessment was completed.
  func judge(_ content: AssessmentCompleted) throws(Refusal) {
    try requireAlive(unless: content.basis == .recordsOnly, "An assessment")
    if content.basis == .recordsOnly { warnAfterDeath("The assessment") }
    try requireEngagement(content.basis, rule: "INV-05")
    for time in [content.start, content.end].compactMap(\.self) {
      try requirePast(time, "The assessment", rule: "EV23")
    }
    if let start = content.start, let end = content.end {
      try requireSense(
        end.latest >= start.earliest,
        "EV23",
        "The assessment ended before it began.",
        "What ends has begun before."
      )
    }
    try require(
      content.kind != .specialist || role?.assessesAsSpecialist ?? false,
      .authority,
      else: Refusal(
        rule: "EV23",
        problem: "\(command.author.role) may not assess as a specialist.",
        why: "A specialist assessment is by a registered professional.",
        remedies: ["Ask somebody whose role may: caselog service show"]
      )
    )
    try requireCountersignature(content)
    warnOfTools(content.tools, rule: "EV23")
    warnOfOthers(content)
    if let earlier = content.supersedes {
      try require(
        current.assessments.contains { $0.id == earlier },
        .sense,
        else: .unknown("EV23", "The assessment \(earlier)", in: stream)
      )
    }
  }

  /// Words that were copied from the record of somebody else often bring their NHS number along.
  private func warnOfOthers(_ content: AssessmentCompleted) {
    let own = Set(person.nhsNumbers.compactMap(\.content.number))
    let words = [
      content.summary, content.history, content.currentCare, content.family, content.support,
      content.strengths, content.wishes,
    ]
    let named = words.compactMap(\.self).flatMap(\.nhsNumbers)
    if named.contains(where: { !own.contains($0) }) {
      warn(
        "EV23",
        "The words hold an NHS number that is not recorded of this person: is it theirs?"
      )
    }
  }

  private func requireCountersignature(
    _ content: AssessmentCompleted
  ) throws(Refusal) {
    guard role?.needsCountersignature ?? false || content.countersigner != nil else { return }
    let signer = content.countersigner
    let isSenior = signer.map { signer in
      signer != command.author.staff
        && staffing.roles(of: signer, at: happenedBy).contains {
          service.role($0).map { $0.registered && $0.senior } ?? false
        }
    }
    try require(
      isSenior ?? false,
      .order,
      else: Refusal(
        rule: "EV23",
        problem: signer.map { "\($0) cannot countersign this assessment." }
          ?? "No countersigner is named.",
        why: "An assessment by this role is countersigned by somebody else, registered and senior.",
        remedies: ["Name one of them as countersigner: caselog service show"]
      )
    )
  }
}
