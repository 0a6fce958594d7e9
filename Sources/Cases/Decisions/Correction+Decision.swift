extension Judgement {
  /// EV34 and INV-10: an earlier entry is corrected; it stays where it is, and both are kept.
  func judge(_ content: EntryCorrected) throws(Refusal) {
    let target = try requireTarget(content.target)
    try requireRightToCorrect(target)
    try requireOtherMember(target)
    try requireCorrectable(target, content)
    try requireReplacement(content)
    try requireFields(content, of: target)
    try requireRecipients(content)
    corrects = target.position
    let affected = content.disclosuresAffected ?? disclosuresAffected(by: target)
    if !affected.isEmpty, content.recipientsToNotify.isEmpty {
      let names = affected.map(\.text).joined(separator: ", ")
      warn("EV34", "These disclosures may have passed on what was wrong: \(names).")
    }
    event = .entryCorrected(content.naming(affected))
  }

  /// The entry is in this stream, and was there before.
  private func requireTarget(_ id: EventID) throws(Refusal) -> RecordedEvent {
    guard id.command != command.id, let target = situation.entries[id], target.stream == stream
    else {
      throw Refusal(
        rule: "INV-10",
        problem: "There is no entry \(id) in \(stream) that could be corrected.",
        why: "A correction stands in the stream of the entry it corrects, and comes after it.",
        remedies: ["To find the entry: caselog log \(stream)"]
      )
    }
    return target
  }

  /// One's own entries, or those of others in a role that may.
  private func requireRightToCorrect(_ target: RecordedEvent) throws(Refusal) {
    let staff = command.author.staff
    let isOwn = [target.author.staff, target.author.enteredBy, target.author.onBehalfOf]
      .contains(staff)
    try require(
      isOwn || role?.correctsOthers ?? false,
      .authority,
      else: Refusal(
        rule: "INV-10",
        problem: "\(staff) may not correct an entry of \(target.author.staff) as"
          + " \(command.author.role).",
        why: "Everybody corrects their own entries; those of others take a role that may.",
        remedies: ["Ask \(target.author.staff), or somebody whose role may: caselog service show"]
      )
    )
  }

  /// Nobody corrects what was recorded of their own status or development (EV43, EV44).
  private func requireOtherMember(_ target: RecordedEvent) throws(Refusal) {
    let isOwn =
      target.type == StaffStatusRecorded.type.number
      || target.type == StaffDevelopmentRecorded.type.number
    guard isOwn else { return }
    try requireOtherAuthor(target.type == StaffStatusRecorded.type.number ? "EV43" : "EV44")
  }

  private func requireRecipients(_ content: EntryCorrected) throws(Refusal) {
    try requireSense(
      !content.recipientsToNotify.isEmpty || content.noRecipientsReason != nil,
      "EV34",
      "Nobody is to be told of the correction, and it is not said why.",
      "Everybody who was told what was wrong is told that it was, or there is a reason not to."
    )
    try require(
      content.kind != .wrongPerson || content.breach != nil,
      .order,
      else: Refusal(
        rule: "EV34",
        problem: "An entry on the wrong person has no reference of a breach.",
        why: "Putting one person's data on another is a personal data breach, and is reported.",
        remedies: ["Give the reference of the report in `breach`, as in INC-114."]
      )
    )
  }

  /// The disclosures that may have passed on what `target` said: itself, if it is one; those made
  /// under it, if it is a consent; otherwise all that were made since it was recorded.
  private func disclosuresAffected(by target: RecordedEvent) -> [DisclosureID] {
    switch target.event {
    case .informationShared(let shared): return [shared.disclosure]
    case .consentRecorded(let consent):
      return current.disclosures.filter { $0.content.isUnder([consent.consent]) }
        .map(\.content.disclosure)
    case _:
      return current.disclosures.filter { $0.recorded > target.recorded }
        .map(\.content.disclosure)
    }
  }
}

extension EntryCorrected {
  /// The same correction, naming the disclosures that passed on what was wrong.
  fileprivate func naming(_ disclosures: [DisclosureID]) -> EntryCorrected {
    EntryCorrected(
      target: target,
      kind: kind,
      reason: reason,
      fields: fields,
      replacement: replacement,
      requestedBy: requestedBy,
      disclosuresAffected: disclosures,
      recipientsToNotify: recipientsToNotify,
      noRecipientsReason: noRecipientsReason,
      breach: breach
    )
  }
}
