import ArgumentParser
import Cases
import FoundationEssentials
import Interchange

/// How the answer, and an error, are written out.
struct OutputOptions: ParsableArguments {
  @Option(help: "The form of the answer.")
  var format: OutputFormat?

  @Option(
    help: ArgumentHelp("Print JSON with these fields only.", valueName: "field,…"),
    transform: { $0.split(separator: ",").map(String.init) }
  )
  var json: [String]?

  @Option(help: "How times are shown.")
  var time = TimeWords.local

  @Option(help: "When colour is used.")
  var color = ColourChoice.auto

  @Option(help: "The form of an error.")
  var errorFormat = ErrorFormat.text

  @Flag(help: "Print the answer as a whole, even where a terminal has a pager.")
  var noPager = false

  /// How times are shown, as people type it.
  enum TimeWords: String, CaseIterable, ExpressibleByArgument {
    case local, utc, relative
  }

  /// The form of an error.
  enum ErrorFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }
}

extension OutputOptions {
  /// The form that was asked for: a table, unless fields were picked.
  var chosenFormat: OutputFormat { format ?? (json == nil ? .table : .json) }

  /// What shows an answer a screen at a time, if anything does.
  var pager: Pager? { noPager ? nil : .ofTerminal }

  /// The style that was asked for, for answers that no store's clock counts for.
  var style: OutputStyle { style(at: Instant(seconds: Int64(Date().timeIntervalSince1970))) }

  /// The style that was asked for, given what the clock says.
  func style(at now: Instant) -> OutputStyle {
    let times: TimeStyle =
      switch time {
      case .local: .local
      case .utc: .utc
      case .relative: .relative(to: now)
      }
    return OutputStyle(
      format: chosenFormat,
      fields: json,
      times: times,
      width: Terminal.width,
      isForTerminal: Terminal.isOutput,
      isColoured: color.allows(
        isTerminal: Terminal.isOutput,
        environment: Terminal.environment
      )
    )
  }
}
