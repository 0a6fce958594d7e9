import CBaseline
import EventLog
import Foundation
import TransparencyLog

/// Measures verifying a log without keys beside C that reads and hashes the same, and one proof.
///
/// ```sh
/// VerifyBenchmark STORE [ROUNDS]
/// ```
@main
struct VerifyBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let store = arguments.first else { return print("Name a store.") }
    let rounds = arguments.dropFirst().first.flatMap { Int($0) } ?? 5
    let log = try Log.open(store, unlocking: nil, access: .readOnly)
    try compare(store, log)
    for threads in [1, 2] {
      var (c, swift) = (Times(), Times())
      for round in 0..<rounds {
        // In turn, so that neither always finds the caches as the other left them.
        if round.isMultiple(of: 2) { try swift.measure { _ = try ours(log, threads) } }
        try c.measure { _ = try theirs(store, threads) }
        if !round.isMultiple(of: 2) { try swift.measure { _ = try ours(log, threads) } }
      }
      print("threads: \(threads)")
      print("  C      \(c)")
      print("  Swift  \(swift)")
      print("  ratio  \(swift.ratio(to: c))")
    }
    try measureProofs(of: log)
  }

  private static func ours(_ log: Log, _ threads: Int) throws -> Verification {
    let result = try log.read { try $0.verify(jobs: threads) }
    guard result.problems.isEmpty else { throw Disagreement("\(result.problems[0])") }
    return result
  }

  private static func theirs(_ store: String, _ threads: Int) throws -> verify_result {
    var result = verify_result()
    let line = verify_log(store, Int32(threads), &result)
    guard line == 0, result.wrong == 0 else {
      throw Disagreement("C stopped at line \(line), with \(result.wrong) differences")
    }
    return result
  }

  /// Both have to have read the same, or no number means anything.
  private static func compare(_ store: String, _ log: Log) throws {
    let (c, swift) = (try theirs(store, 2), try ours(log, 2))
    guard c.events == swift.events, c.sections == swift.sections, c.nodes == swift.nodes else {
      throw Disagreement("C and Swift count otherwise")
    }
    print("\(c.events) events, \(c.sections) sections, \(c.nodes) stored nodes in both")
  }

  /// Makes and checks the proofs of a thousand events all over the log.
  private static func measureProofs(of log: Log) throws {
    var (making, checking) = (Times(), Times())
    try log.read { snapshot in
      let head = try snapshot.head()
      for number in 0..<UInt64(1000) {
        let position = Position(number &* 2_654_435_761 % head.size)
        let leaf = try snapshot.leaf(at: position)
        var proof: [Hash] = []
        try making.measure { proof = try snapshot.inclusionProof(of: position, in: head.size) }
        try checking.measure {
          try checkInclusion(
            of: leaf,
            at: position.number,
            in: TreeHead(size: head.size, root: head.root),
            proof: proof
          )
        }
      }
    }
    print("inclusion proof, 1,000 events: making  \(making)")
    print("                               checking \(checking)")
  }
}

/// How long something took, again and again, by the wall and by the processor.
struct Times: CustomStringConvertible {
  private var wall: [Double] = []
  private var processor: [Double] = []

  mutating func measure(_ body: () throws -> Void) rethrows {
    let start = (Self.seconds(CLOCK_MONOTONIC), Self.seconds(CLOCK_PROCESS_CPUTIME_ID))
    try body()
    wall.append(Self.seconds(CLOCK_MONOTONIC) - start.0)
    processor.append(Self.seconds(CLOCK_PROCESS_CPUTIME_ID) - start.1)
  }

  /// The medians of this over those of `other`.
  func ratio(to other: Times) -> String {
    String(
      format: "wall %.2f, processor %.2f",
      Self.median(wall) / Self.median(other.wall),
      Self.median(processor) / Self.median(other.processor)
    )
  }

  var description: String { "wall \(Self.text(wall)), processor \(Self.text(processor))" }

  private static func median(_ seconds: [Double]) -> Double { seconds.sorted()[seconds.count / 2] }

  private static func text(_ seconds: [Double]) -> String {
    func words(_ seconds: Double?) -> String {
      let seconds = seconds ?? 0
      return seconds < 0.01
        ? String(format: "%.1f µs", seconds * 1_000_000)
        : String(format: "%.0f ms", seconds * 1000)
    }
    return "\(words(median(seconds))) (\(words(seconds.min())) to \(words(seconds.max())))"
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// What is wrong with what is measured, so that no number would mean anything.
struct Disagreement: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
