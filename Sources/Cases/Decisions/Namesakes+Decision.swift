/// Who may be registered already, and what cannot be a name.
extension Judgement {
  /// EV01: whoever may be the same was looked at before another record is made.
  ///
  /// What is imported was typed elsewhere, where nobody was shown: it is recorded, and said. A record
  /// that is sealed is not given away: finding nobody and finding somebody sealed look the same.
  func requireMatchesViewed(_ content: PersonRegistered) throws(Refusal) {
    for match in content.possibleMatches {
      try requireSense(
        situation.people[match.person]?.exists ?? false,
        "EV01",
        "There is no person \(match.person) who could be the same.",
        "Whoever was looked at has been registered before."
      )
    }
    let viewed = content.possibleMatches.map(\.person)
    let others = situation.people(answeringTo: content.namesakes).filter { other in
      StreamID(other) != stream && !viewed.contains(other)
        && situation.label(of: StreamID(other)) != .sealed
    }
    guard !others.isEmpty else { return }
    let named = others.prefix(5).map(\.text).joined(separator: ", ")
    let more = others.count > 5 ? " and \(others.count - 5) more" : ""
    let problem = "The same name and date of birth stand on \(named)\(more)."
    guard command.channel.isTyped else { return warn("EV01", problem) }
    try require(
      false,
      .order,
      else: Refusal(
        rule: "EV01",
        problem: problem,
        why: "Two records of one person are two halves of what is known: look before you make one.",
        remedies: [
          "If it is the same person, use the record that there is.",
          "If not, name each in `possibleMatches`, with what was decided.",
        ]
      )
    )
  }

  /// 6.12: a name is a name, without an NHS number in it, and reads as it is written.
  func requireNames(_ names: [String], rule: String) throws(Refusal) {
    try requireSense(
      !names.contains { $0.holdsTenDigits },
      rule,
      "A name holds ten digits, which reads as an NHS number.",
      "Numbers have places of their own; a name is a name."
    )
    try requireSense(
      !names.contains { $0.unicodeScalars.contains(where: \.disguises) },
      rule,
      "A name holds a control character, or one that changes the direction of what follows.",
      "A name reads as it is written; every script has its direction without such characters."
    )
  }
}

extension String {
  /// Whether ten digits of any script follow each other, with nothing but blanks and hyphens between
  /// them.
  fileprivate var holdsTenDigits: Bool {
    var count = 0
    for character in unicodeScalars {
      if character.properties.numericType == .decimal {
        count += 1
      } else if !character.properties.isWhitespace,
        character.properties.generalCategory != .dashPunctuation
      {
        count = 0
      }
      if count == 10 { return true }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character, or one of those that override or isolate a direction
  /// (Unicode Standard Annex 9, sections 2.1 to 2.5); marks that only join or separate are not.
  fileprivate var disguises: Bool {
    if properties.generalCategory == .control { return true }
    return ("\u{202A}"..."\u{202E}").contains(self) || ("\u{2066}"..."\u{2069}").contains(self)
  }
}
