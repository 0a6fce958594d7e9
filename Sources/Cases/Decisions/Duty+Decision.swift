extension Judgement {
  /// EV46: somebody takes over as the duty senior; there is exactly one at a time.
  func judge(_ content: DutySeniorAssigned) throws(Refusal) {
    try requireSense(
      content.begins.instant < content.ends.instant,
      "EV46",
      "The slot would end before it begins.",
      "A slot ends after it begins."
    )
    try requireKnown(content.to, "EV46")
    try require(
      staffing.described(content.to, at: content.begins.instant).contains { $0.senior },
      .authority,
      else: Refusal(
        rule: "EV46",
        problem: "\(content.to) cannot be the duty senior at \(content.begins).",
        why: "The duty senior is at work, in a role that may be the duty senior.",
        remedies: ["To see which roles may: caselog service show"]
      )
    )
    try requireLength(content)
    try requireHandover(content)
    try requireFreeSlot(content)
    warnOfDutyGap(content)
    warnOfLateHandover(content)
  }

  /// Nobody is the duty senior for longer than the service has set.
  private func requireLength(_ content: DutySeniorAssigned) throws(Refusal) {
    guard let longest = service.operations.longestDutyHours else { return }
    let length = content.begins.instant.duration(to: content.ends.instant)
    try require(
      length <= .seconds(longest * 3_600),
      .order,
      else: Refusal(
        rule: "EV46",
        problem: "The slot would last for more than \(longest) hours.",
        why: "A duty is handed over to somebody else, and no standing function.",
        remedies: ["Give an earlier `ends`; what comes after it is another slot."]
      )
    )
  }

  /// Whoever hands over is the duty senior until then, or was the last one before.
  private func requireHandover(_ content: DutySeniorAssigned) throws(Refusal) {
    guard let from = content.from else { return }
    let begins = content.begins.instant
    let isOnDuty = duty.slots.contains { slot in
      slot.senior == from && slot.begins <= begins && begins <= slot.ends
    }
    let wasLast = duty.slot(at: begins) == nil && duty.slot(before: begins)?.senior == from
    try require(
      isOnDuty || wasLast,
      .order,
      else: Refusal(
        rule: "EV46",
        problem: "\(from) is not the duty senior at \(content.begins), and cannot hand over.",
        why: "A slot is handed over by whoever has it.",
        remedies: ["To see who is: caselog log \(StreamID.duty)"]
      )
    )
  }

  /// No other slot lies in this one, but for the one that is handed over.
  private func requireFreeSlot(_ content: DutySeniorAssigned) throws(Refusal) {
    let begins = content.begins.instant
    let other = duty.slots.first { slot in
      let isHandedOver = slot.senior == content.from && slot.begins <= begins
      return !isHandedOver && slot.begins < content.ends.instant && begins < slot.ends
    }
    try require(
      other == nil,
      .order,
      else: Refusal(
        rule: "EV46",
        problem: "\(other?.senior.text ?? "") is the duty senior in part of this slot.",
        why: "There is exactly one duty senior at a time.",
        remedies: [
          "To take over from them: give them in `from`.",
          "To see the slots: caselog log \(StreamID.duty)",
        ]
      )
    )
  }

  private func warnOfDutyGap(_ content: DutySeniorAssigned) {
    let (begins, ends) = (content.begins.instant, content.ends.instant)
    if duty.slot(at: begins) == nil, let last = duty.slot(before: begins),
      isOpen(from: last.ends, to: begins)
    {
      warn("EV46", "Nobody was the duty senior between \(last.ends) and \(content.begins).")
    }
    // What is left of the slot that is handed over, and where the next one begins.
    let cut = duty.slots.filter { $0.contains(begins) && $0.ends > ends }.map(\.ends).max()
    let next = duty.slots.map(\.begins).filter { $0 > ends }.min()
    let isCovered = duty.slots.contains { $0.begins > begins && $0.contains(ends) }
    guard !isCovered, let free = [cut, next].compactMap(\.self).min(),
      isOpen(from: ends, to: free)
    else { return }
    warn("EV46", "Nobody is the duty senior between \(content.ends) and \(free).")
  }

  /// Whether the service is open somewhere in between, as it is always if it has said nothing.
  private func isOpen(from first: Instant, to last: Instant) -> Bool {
    guard service.operations.openingHours != nil, first < last else { return first < last }
    return SiteKind.allCases.contains {
      service.operatingHours(at: $0).length(from: first, to: last) > .zero
    }
  }

  /// Who is the duty senior is said when it changes: advice given meanwhile was somebody else's.
  private func warnOfLateHandover(_ content: DutySeniorAssigned) {
    let begins = content.begins.instant
    let tolerance = Duration.seconds(service.limits.toleranceMinutes * 60)
    guard begins.advanced(by: tolerance) < now,
      let cut = duty.slots.first(where: { $0.begins < begins && $0.contains(begins) }),
      cut.senior == content.from
    else { return }
    warn(
      "EV46",
      "It is recorded after the fact that \(cut.senior) was the duty senior only until"
        + " \(content.begins), and not until \(cut.ends)."
    )
  }
}
