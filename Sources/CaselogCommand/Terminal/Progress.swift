import ArgumentParser
import Interchange
import Views

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
  private var latest = 0
  /// What was done when it was first told of, as by somebody who goes on with what another began.
  private var first: (at: ContinuousClock.Instant, count: Int, share: Double?)?

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
    let share = share ?? total.map { Double(count) / Double(max($0, 1)) }
    if first == nil || count < latest { first = (now, count, share) }
    latest = count
    guard now >= next else { return }
    let pace = pace(at: now, count, share)
    switch (form, Terminal.isError) {
    case (.none, _): return
    case (.json, _):
      Printer.message(json(count, share, pace))
      next = now + .seconds(1)
    case (.auto, true):
      Printer.fragment("\r\u{1B}[K" + bar(count, share, pace))
      isBarShown = true
      next = now + .milliseconds(200)
    case (.auto, false):
      Printer.message(line(count, share, pace))
      next = now + .seconds(10)
    }
  }

  /// Says how far the folding of views has got, if it is time to.
  mutating func note(_ progress: Rebuild.Progress) {
    note(progress.done, share: Double(progress.done) / Double(max(progress.total, 1)))
  }

  /// Takes the bar away, so that a message or the answer can be printed.
  mutating func clear() {
    if isBarShown { Printer.fragment("\r\u{1B}[K") }
    isBarShown = false
  }

  /// How fast it goes, and how many seconds are left if that can be told.
  private typealias Pace = (perSecond: Int, secondsLeft: Int?)

  private func pace(at now: ContinuousClock.Instant, _ count: Int, _ share: Double?) -> Pace {
    guard let first else { return (0, nil) }
    let seconds = max((now - first.at) / .seconds(1), 0.001)
    let left = share.flatMap { share -> Int? in
      let gained = share - (first.share ?? 0)
      return gained > 0 ? Int((1 - share) / gained * seconds) : nil
    }
    return (Int(Double(count - first.count) / seconds), left)
  }

  private func line(_ count: Int, _ share: Double?, _ pace: Pace) -> String {
    let share = share.map { ", \(Int($0 * 100)) %" } ?? ""
    let left = pace.secondsLeft.map { ", \($0) s left" } ?? ""
    return "\(count) \(noun)\(share), \(pace.perSecond) a second\(left)"
  }

  private func bar(_ count: Int, _ share: Double?, _ pace: Pace) -> String {
    guard let share else { return line(count, nil, pace) }
    let full = Int(min(max(share, 0), 1) * 30)
    return "[" + String(repeating: "#", count: full) + String(repeating: ".", count: 30 - full)
      + "] " + line(count, share, pace)
  }

  private func json(_ count: Int, _ share: Double?, _ pace: Pace) -> String {
    var members = [
      JSON.Member("counted", .text(noun)), JSON.Member("done", .integer(Int64(count))),
      JSON.Member("perSecond", .integer(Int64(pace.perSecond))),
    ]
    if let left = pace.secondsLeft {
      members.append(JSON.Member("secondsLeft", .integer(Int64(left))))
    }
    if let share { members.append(JSON.Member("percent", .integer(Int64(share * 100)))) }
    return JSON.object([JSON.Member("progress", .object(members))]).line
  }
}
