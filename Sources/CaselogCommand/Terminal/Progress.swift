import ArgumentParser
import Interchange

/// How progress is shown.
enum ProgressForm: String, CaseIterable, ExpressibleByArgument {
  /// A bar on a terminal, a line every ten seconds elsewhere.
  case auto
  /// A JSON object every second.
  case json
  /// Not at all.
  case none
}

/// Shows on standard error how far something has got, once it takes longer than a second.
struct Progress {
  private let form: ProgressForm
  private let noun: String
  private let total: Int?
  private let began = ContinuousClock.now
  private var next: ContinuousClock.Instant
  private var isBarShown = false

  /// - Parameters:
  ///   - form: How it is shown.
  ///   - noun: What is counted, in the plural.
  ///   - total: How many there are in all, if that is known.
  init(_ form: ProgressForm, counting noun: String, of total: Int? = nil) {
    self.form = form
    self.noun = noun
    self.total = total
    next = began + .seconds(1)
  }

  /// Says that `count` are done, if it is time to.
  ///
  /// - Parameters:
  ///   - count: How many are done.
  ///   - share: How much of the whole that is, from 0 to 1, where the total is not known.
  mutating func note(_ count: Int, share: Double? = nil) {
    let now = ContinuousClock.now
    guard now >= next else { return }
    let share = share ?? total.map { Double(count) / Double(max($0, 1)) }
    switch (form, Terminal.isError) {
    case (.none, _): return
    case (.json, _):
      Printer.message(json(count, share))
      next = now + .seconds(1)
    case (.auto, true):
      Printer.fragment("\r\u{1B}[K" + bar(count, share))
      isBarShown = true
      next = now + .milliseconds(200)
    case (.auto, false):
      Printer.message(line(count, share))
      next = now + .seconds(10)
    }
  }

  /// Takes the bar away, so that a message or the answer can be printed.
  mutating func clear() {
    if isBarShown { Printer.fragment("\r\u{1B}[K") }
    isBarShown = false
  }

  private func line(_ count: Int, _ share: Double?) -> String {
    "\(count) \(noun)" + (share.map { ", \(Int($0 * 100)) %" } ?? "")
  }

  private func bar(_ count: Int, _ share: Double?) -> String {
    guard let share else { return line(count, share) }
    let full = Int(min(max(share, 0), 1) * 30)
    return "[" + String(repeating: "#", count: full) + String(repeating: ".", count: 30 - full)
      + "] " + line(count, share)
  }

  private func json(_ count: Int, _ share: Double?) -> String {
    var members = [
      JSON.Member("counted", .text(noun)), JSON.Member("done", .integer(Int64(count))),
    ]
    if let share { members.append(JSON.Member("percent", .integer(Int64(share * 100)))) }
    return JSON.object([JSON.Member("progress", .object(members))]).line
  }
}
