import CBaseline
import EventLog
import Foundation

/// Compares EventLog with the same work in C, in one run: rounds alternate, and each figure is a
/// median of processor time.
@main
struct LogBenchmark {
  static func main() throws {
    let batch = 1000
    let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 60
    let folder = FileManager.default.temporaryDirectory.appending(path: "caselog-\(UUID())").path
    try FileManager.default.createDirectory(
      atPath: folder + "/c",
      withIntermediateDirectories: true
    )
    defer { try? FileManager.default.removeItem(atPath: folder) }
    guard let baseline = baseline_open(folder + "/c") else { throw Failure.baseline(0) }
    defer { baseline_close(baseline) }
    let log = try Log.create(folder + "/swift", unlocking: .keyFile(path: folder + "/key")) { _ in
      ("caselog/test/benchmark", Load.first)
    }
    var load = Load()
    try log.makeKeys(of: load.owners)

    var append = Pair()
    for _ in 0..<rounds {
      try append.measure(count: batch) {
        let code = baseline_append(baseline, UInt64(batch), UInt32(Load.contentLength))
        guard code == 0 else { throw Failure.baseline(code) }
      } swift: {
        let sealed = try (0..<batch).map { _ in try log.seal(load.next()) }
        for result in try log.append(sealed) { _ = try result.get() }
      }
    }
    print("batched append, \(batch) events a commit, durable:", append)

    var scan = Pair()
    let events = rounds * batch
    for _ in 0..<30 {
      try scan.measure(count: events) {
        keep(baseline_scan(baseline))
      } swift: {
        keep(try log.sum())
      }
    }
    print("header scan, \(events) events:", scan)
    let size = try FileManager.default.attributesOfItem(atPath: folder + "/swift/log/data.mdb")[
      .size
    ]
    print("file:", (size as? Int ?? 0) / events, "bytes an event")
  }
}

enum Failure: Error { case baseline(Int32) }

/// The median processor times of two ways of doing the same.
struct Pair: CustomStringConvertible {
  private var c: [Double] = []
  private var swift: [Double] = []

  mutating func measure(
    count: Int,
    c first: () throws -> Void,
    swift second: () throws -> Void
  ) rethrows {
    // In turn, so that neither always finds the caches as the other left them.
    if c.count.isMultiple(of: 2) {
      c.append(try nanoseconds(first) / Double(count))
      swift.append(try nanoseconds(second) / Double(count))
    } else {
      swift.append(try nanoseconds(second) / Double(count))
      c.append(try nanoseconds(first) / Double(count))
    }
  }

  var description: String {
    let (one, other) = (median(c), median(swift))
    return String(format: "C %.0f ns, Swift %.0f ns an event, ratio %.2f", one, other, other / one)
  }

  private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private func nanoseconds(_ body: () throws -> Void) rethrows -> Double {
    let start = clock_gettime_nsec(CLOCK_PROCESS_CPUTIME_ID)
    try body()
    return Double(clock_gettime_nsec(CLOCK_PROCESS_CPUTIME_ID) - start)
  }
}

private func clock_gettime_nsec(_ clock: clockid_t) -> UInt64 {
  var time = timespec()
  clock_gettime(clock, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Keeps the optimiser from leaving out what computes `value`.
@inline(never) private func keep(_ value: UInt64) { withExtendedLifetime(value) {} }

extension Log {
  fileprivate func sum() throws -> UInt64 {
    var sum: UInt64 = 0
    let size = try head().size
    try read { snapshot in
      try snapshot.scan(Position(0)...Position(size - 1)) { header in
        let ends = header.position.number &+ UInt64(bitPattern: header.recorded)
        sum &+= ends &+ header.stream &+ header.version &+ UInt64(header.type)
        return true
      }
    }
    return sum
  }
}
