import CaseRecords
import Cases

/// Tells one step of a replay.
struct StepTeller {
  /// The stream of the case; what stands elsewhere says so.
  let `case`: StreamID
  let wording: Wording
  /// The decisions of the case to share without consent.
  let overrides: [Entry<LawfulOverrideRecorded>]
  /// The steps that are shown.
  let steps: [EventID: ReplayStep]

  func entry(_ step: ReplayStep, number: Int) -> StoryEntry {
    let event = step.event
    let headline = Headline(of: event, in: wording)
    let paragraphs: [StoryEntry.Paragraph?] = [
      paragraph("Happened", [happened(event)]),
      paragraph("Recorded", [recorded(event)]),
      paragraph("Claimed", claimed(event)),
      paragraph("By", [author(event)]),
      paragraph("Label", event.label == .normal ? [] : ["\(event.label)"]),
      paragraph("Late", event.lateReason.map { ["\($0)"] } ?? []),
      paragraph("Says", says(event, without: headline.told)),
      paragraph("Authority", authority(of: step)),
      paragraph("By then", step.lapsed.map(\.phrase)),
      paragraph("Changed", changed(step)),
      paragraph("Corrects", corrects(step)),
      paragraph("Corrected", corrected(step), isWarning: true),
      paragraph("To note", step.flags.sentences.map { Phrase($0) }, isWarning: true),
      paragraph("Entry", [place(event)]),
    ]
    return StoryEntry(
      number: number,
      headline: headline.phrase + ".",
      paragraphs: paragraphs.compactMap(\.self)
    )
  }

  private func paragraph(
    _ title: String,
    _ lines: [Phrase],
    isWarning: Bool = false
  ) -> StoryEntry.Paragraph? {
    lines.isEmpty ? nil : StoryEntry.Paragraph(title: title, lines: lines, isWarning: isWarning)
  }

  private func happened(_ event: RecordedEvent) -> Phrase { "\(event.happened)" }

  private func recorded(_ event: RecordedEvent) -> Phrase {
    "\(event.recorded)\(Lag(of: event).words)"
  }

  private func claimed(_ event: RecordedEvent) -> [Phrase] {
    event.claimedRecorded.map { ["recorded \(Happened.at($0)) by another system"] } ?? []
  }

  /// Who answers for it in which role, who else had a hand in it, and where.
  private func author(_ event: RecordedEvent) -> Phrase {
    let author = event.author
    let parts: [String?] = [
      "\(author.staff), \(wording.role(author.role))",
      author.actingAs.map { "acting as \($0)" }, author.enteredBy.map { "entered by \($0)" },
      author.onBehalfOf.map { "from the notes of \($0)" },
      event.site.map { "at \(wording.site($0))" },
    ]
    return Phrase(parts.compactMap(\.self).joined(separator: ", "))
  }

  private func says(_ event: RecordedEvent, without told: Set<String>) -> [Phrase] {
    guard let said = event.event else { return ["What it said has been erased."] }
    return ContentDetails.lines(of: said.content, without: told, in: wording)
  }

  /// What it changed in how the case stands; if that is nothing, which entry is new.
  private func changed(_ step: ReplayStep) -> [Phrase] {
    let standing = step.changed.filter { $0.field.kind != .entry }
    let named = step.changed.filter { $0.field.path.steps.count > 1 }
    return [standing, named, step.changed].first { !$0.isEmpty }?.map(\.phrase) ?? []
  }

  /// What it rested on but for the word of whoever answers for it, and what found it right afterwards.
  private func authority(of step: ReplayStep) -> [Phrase] {
    let own = Authority.staff(step.event.author.staff)
    let failed = step.event.flags.contains(.withoutAuthority)
    return step.authorities.filter { $0 != own }
      .map { authority in
        let phrase = authority.phrase(in: wording, overrides, step.event.event).capitalised
        return failed && authority != .nothing ? phrase + ", which did not cover it" : phrase
      }
      + step.confirmedBy.map { entry in
        "Confirmed afterwards in \(wording.event(entry.id)): override \(entry.content.override), on the ground: \(entry.content.ground)"
      }
  }

  private func corrects(_ step: ReplayStep) -> [Phrase] {
    guard let target = step.corrects else { return [] }
    let name = wording.event(target)
    guard let other = steps[target] else { return [Phrase(name).capitalised + "."] }
    let headline = Headline(of: other.event, in: wording).phrase
    let effect = other.isVoid ? [Phrase("It no longer counts.")] : []
    return [Phrase(name).capitalised + ": \(headline)."] + effect
  }

  private func corrected(_ step: ReplayStep) -> [Phrase] {
    guard !step.correctedBy.isEmpty else { return [] }
    let by = step.correctedBy.map { id -> Phrase in
      guard let other = steps[id]?.event else { return "By \(wording.event(id))." }
      return "By \(wording.event(id)), recorded \(other.recorded)."
    }
    if step.isVoid { return by + ["It no longer counts."] }
    guard let recorded = step.event.event, let corrected = step.corrected else { return by }
    return by + differences(recorded.content, corrected.content)
  }

  /// What is read in place of what was recorded, a line for each field.
  private func differences(_ old: any EventContent, _ new: any EventContent) -> [Phrase] {
    Difference.between(old, new).map { difference in
      let title = FieldTitle.words(of: difference.path.steps)
      let old = difference.old.map(wording.value) ?? "nothing"
      return "Now read as \(title): \(old) → \(difference.new.map(wording.value) ?? "nothing")"
    }
  }

  private func place(_ event: RecordedEvent) -> Phrase {
    "#\(event.position) in the log, version \(event.version) of \(event.stream.words), \(event.typeName)"
  }
}
