import Cases
import Interchange
import Views

/// A story for people: a block for each step, with a column of headings.
struct ReplayForm {
  private let style: OutputStyle
  private let ink: Ink

  /// How far what is said of a step stands to the right.
  private static let indent = 4
  /// How wide the column of headings is.
  private static let margin = 11

  init(_ style: OutputStyle) {
    self.style = style
    ink = Ink(isOn: style.isColoured)
  }

  /// The whole of it, each line with its end.
  func text(of replay: CaseReplay, _ notes: [String]) -> String {
    let entries = CaseStory(replay).entries
    var lines = [ink.strong(Self.title(of: replay)), ""]
    for entry in entries { lines += block(entry) + [""] }
    lines += notes.flatMap { TextLines.wrapped($0, to: style.width) }.map(ink.faint)
    return lines.map { $0 + "\n" }.joined()
  }

  private static func title(of replay: CaseReplay) -> String {
    let count = replay.steps.count
    let order =
      switch replay.order {
      case .recorded: "recorded"
      case .happened: "happened"
      }
    return "The case \(replay.case): \(count) event\(count == 1 ? "" : "s"), in the order in which "
      + (count == 1 ? "it was " : "they were ") + order
  }

  private func block(_ entry: StoryEntry) -> [String] {
    let number = DisplayWidth.pad("\(entry.number)", to: Self.indent)
    let indent = String(repeating: " ", count: Self.indent)
    let headline = wrapped(entry.headline, to: style.width - Self.indent)
    return zip(headline.indices, headline).map { place, line in
      (place == 0 ? number : indent) + ink.strong(line)
    } + entry.paragraphs.flatMap { lines(of: $0, indent) }
  }

  /// A heading and its lines; a line that goes on stands further to the right.
  private func lines(of paragraph: StoryEntry.Paragraph, _ indent: String) -> [String] {
    let width = style.width - Self.indent - Self.margin
    let lines = paragraph.lines.flatMap { line in
      let parts = wrapped(line, to: width - 2)
      return parts.prefix(1) + parts.dropFirst().map { "  " + $0 }
    }
    return lines.enumerated().map { place, line in
      let title = DisplayWidth.pad(place == 0 ? paragraph.title : "", to: Self.margin)
      return indent + title + (paragraph.isWarning ? ink.warning(line) : line)
    }
  }

  private func wrapped(_ phrase: Phrase, to width: Int) -> [String] {
    TextLines.wrapped(phrase.words(style.times), to: max(20, width))
  }
}
