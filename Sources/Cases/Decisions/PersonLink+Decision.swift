extension Judgement {
  /// EV05 and INV-17: two records were found to be of one person, or of two people after all.
  func judge(_ content: PersonLinkChanged) throws(Refusal) {
    try requireTwoRecords(content)
    try requireSecondConfirmer(content)
    try requireSense(
      !content.evidence.isEmpty,
      "EV05",
      "It is not said what shows it.",
      "Linking and parting rest on evidence."
    )
    let isLinked = situation.records(linkedWith: content.survivor).contains(content.other)
    switch content.change {
    case .linked:
      try require(!isLinked, .sense, else: .linkedAlready(content, in: stream))
      try requireEvidence(content)
      try requireOneNumber(content)
      try requireOnePerson(content)
      warn("INV-17", "Consents do not join: each holds for the case in which it was given.")
    case .unlinked:
      try require(
        person.links.contains(content.other),
        .sense,
        else: .unknown("EV05", "A link with \(content.other)", in: stream)
      )
      warnOfSharedNumber(content)
    }
  }

  /// One NHS number on records that are two people's from now on is somebody's wrong number (EV03).
  private func warnOfSharedNumber(_ content: PersonLinkChanged) {
    var parted = situation
    parted.evolve(asIfRecorded)
    let own = parted.records(linkedWith: content.survivor)
    let others = parted.records(linkedWith: content.other)
    guard !own.contains(content.other) else { return }
    let numbers = Set(own.compactMap { situation.people[$0]?.nhsNumber })
    for other in others.sorted() {
      guard let number = situation.people[other]?.nhsNumber, numbers.contains(number) else {
        continue
      }
      warn("EV03", "\(other) keeps the same NHS number: find out whose it is.")
    }
  }

  private func requireTwoRecords(_ content: PersonLinkChanged) throws(Refusal) {
    try requireSense(
      StreamID(content.survivor) == stream && content.survivor != content.other,
      "EV05",
      "A link between \(content.survivor) and \(content.other) does not belong in \(stream).",
      "It names two records, and stands in the stream of the one that survives."
    )
    try require(
      situation.people[content.other]?.exists ?? false,
      .sense,
      else: Refusal(
        rule: "EV05",
        problem: "There is no person \(content.other).",
        why: "Both records have to be there.",
        remedies: ["Check the reference."]
      )
    )
  }

  /// INV-11: two people say so, each of whom could have recorded it.
  private func requireSecondConfirmer(_ content: PersonLinkChanged) throws(Refusal) {
    let second = content.secondConfirmer
    try require(
      second != command.author.staff
        && staffing.permits(second, toRecord: PersonLinkChanged.type.name, at: happenedBy),
      .authority,
      else: Refusal(
        rule: "INV-11",
        problem: second == command.author.staff
          ? "\(second) confirms what they record." : "\(second) may not confirm a link.",
        why: "Two people link or part records: the author, and somebody else whose role may.",
        remedies: ["To see whose role may: caselog service show"]
      )
    )
  }
}

extension Refusal {
  fileprivate static func linkedAlready(
    _ content: PersonLinkChanged,
    in stream: StreamID
  ) -> Refusal {
    Refusal(
      rule: "EV05",
      problem: "\(content.survivor) and \(content.other) are linked already.",
      why: "Two records are linked once, directly or through others.",
      remedies: ["To see how: caselog log \(stream) --type PersonLinkChanged"]
    )
  }
}
