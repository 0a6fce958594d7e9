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
    try requireHandover(content)
    try requireFreeSlot(content)
    warnOfDutyGap(content)
  }

  /// Whoever hands over is the duty senior until then.
  private func requireHandover(_ content: DutySeniorAssigned) throws(Refusal) {
    guard let from = content.from else { return }
    let begins = content.begins.instant
    let isOnDuty = duty.slots.contains { slot in
      slot.senior == from && slot.begins <= begins && begins <= slot.ends
    }
    try require(
      isOnDuty,
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
    let begins = content.begins.instant
    guard duty.slot(at: begins) == nil, let last = duty.slot(before: begins), last.ends < begins
    else { return }
    warn("EV46", "Nobody was the duty senior between \(last.ends) and \(content.begins).")
  }
}
