import CBaseline
import CaseRecords
import Foundation
import Views

/// The caseload, the audit and safeguarding, rebuilt by us and by C in turn.
struct RebuildRounds {
  static let names = ["caseload", "safeguarding", "audit"]
  private let place: Place
  private let plan = FoldPlan.plan

  init(_ place: Place) { self.place = place }

  func run(_ rounds: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "caselog-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let kept = try foldInC(to: folder, check: true, keep: true)
    let outcomes = try foldInSwift(jobs: 1)
    try Agreement(place).check(kept, outcomes)
    var (bare, checked, one, two) = (Samples(), Samples(), Samples(), Samples())
    for round in 0..<rounds {
      // In turn, so that neither always finds the caches as the other left them.
      if round.isMultiple(of: 2) { _ = try one.measure { try foldInSwift(jobs: 1) } }
      _ = try bare.measure { try foldInC(to: folder, check: false, keep: false) }
      _ = try two.measure { try foldInSwift(jobs: 2) }
      _ = try checked.measure { try foldInC(to: folder, check: true, keep: false) }
      if !round.isMultiple(of: 2) { _ = try one.measure { try foldInSwift(jobs: 1) } }
    }
    let events = Double(kept.events)
    for (name, samples) in [
      ("C", bare), ("C, rows read back", checked), ("Swift, 1 thread", one),
      ("Swift, 2 threads", two),
    ] {
      let each = String(format: "%.0f ns an event", samples.median / events * 1e9)
      print("\(name): \(each); \(samples.milliseconds)")
    }
    print("ratio of processor times, 1 thread to C:", one.ratio(to: bare))
    print("the same, to C with its rows read back as ours are:", one.ratio(to: checked))
  }

  /// Only ours, for a profile.
  func runOurs(_ rounds: Int) throws {
    for _ in 0..<rounds {
      var samples = Samples()
      let outcomes = try samples.measure { try foldInSwift(jobs: 1) }
      let each = samples.median / Double(outcomes[0].size) * 1e9
      print(String(format: "%.0f ns an event", each), samples.milliseconds)
    }
  }

  private func foldInSwift(jobs: Int) throws -> [Rebuild.Outcome] {
    let store = try ViewStore(beside: place.open())
    return try Rebuild(Self.names.compactMap(StoredView.named), in: store, jobs: jobs).run()
  }

  private func foldInC(
    to folder: String,
    check: Bool,
    keep: Bool
  ) throws -> views_result {
    var (plan, result) = (plan, views_result())
    let line = views_rebuild(
      place.store,
      place.keyFile,
      folder,
      &plan,
      check ? 1 : 0,
      keep ? 1 : 0,
      &result
    )
    guard line == 0 else {
      throw Disagreement(description: "C gave up in line \(line) of views.c.")
    }
    return result
  }
}
