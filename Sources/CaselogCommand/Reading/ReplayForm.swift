import CaseRecords
import Cases
import Interchange
import Views

/// A replay for people: a block for each step, with a column of headings.
struct ReplayForm {
  private let style: OutputStyle
  private let ink: Ink

  /// How wide the headings are.
  private static let margin = 12

  init(_ style: OutputStyle) {
    self.style = style
    ink = Ink(isOn: style.isColoured)
  }

  /// The whole of it, each line with its end.
  func text(of id: CaseID, _ steps: [ReplayAnswer.Step], _ notes: [String]) -> String {
    var lines = [ink.strong("The case \(id), step by step: \(steps.count) events"), ""]
    for (number, step) in steps.enumerated() {
      lines += block(step, number: number + 1) + [""]
    }
    lines += notes.flatMap { wrapped($0, to: style.width) }.map(ink.faint)
    return lines.map { $0 + "\n" }.joined()
  }

  private func block(_ step: ReplayAnswer.Step, number: Int) -> [String] {
    let event = step.replayed.event
    let title = "\(number)  \(LogListing.name(of: event))"
    let place = "  #\(event.position)  \(event.stream.words)@\(event.version)"
    var lines = [ink.strong(title) + place]
    lines += line("Happened", style.times.short(event.happened))
    lines += line("Recorded", style.times.short(event.recorded))
    if let claimed = event.claimedRecorded {
      lines += line("Claimed", "recorded \(style.times.short(.at(claimed))) by another system")
    }
    lines += line("By", author(event))
    lines += line("Says", leaves(of: step))
    lines += line("On", step.replayed.authorities.map { "\($0)" })
    lines += line("Changed", step.changes.map { "\($0)" })
    lines += line("Flags", [event.flags.words.joined(separator: ", ")], ink.warning)
    lines += line("Corrects", step.replayed.corrects.map { [$0.words] } ?? [])
    lines += line("Corrected by", step.replayed.correctedBy.map(\.words), ink.warning)
    lines += line("Now read as", step.replayed.changes, ink.warning)
    return lines
  }

  private func author(_ event: RecordedEvent) -> String {
    let author = event.author
    let parts: [String?] = [
      "\(author.staff) (\(author.role))", author.actingAs.map { "acting as \($0)" },
      author.enteredBy.map { "entered by \($0)" },
      author.onBehalfOf.map { "on behalf of \($0)" }, event.site.map { "at \($0)" },
      event.lateReason.map { "late: \($0.entry.meaning)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private func leaves(of step: ReplayAnswer.Step) -> [String] {
    guard let event = step.replayed.event.event else { return ["[erased]"] }
    return Self.leaves(of: event.content).map { "\($0.path): \($0.words)" }
  }

  private static func leaves(of content: some EventContent) -> [Leaf] { Leaves.list(of: content) }

  private func line(_ title: String, _ words: String) -> [String] { line(title, [words]) }

  /// A heading and its lines; nothing if there is nothing under it.
  private func line(
    _ title: String,
    _ words: [String],
    _ emphasis: (String) -> String = { $0 }
  ) -> [String] {
    let parts = words.filter { !$0.isEmpty }
      .flatMap { wrapped($0, to: style.width - Self.margin - 4) }
    return parts.enumerated().map { place, part in
      "  " + DisplayWidth.pad(place == 0 ? title : "", to: Self.margin) + "  " + emphasis(part)
    }
  }

  private func wrapped(_ text: String, to width: Int) -> [String] {
    TextLines.wrapped(text, to: max(20, width))
  }
}
