import Foundation

/// The processor and wall times of the rounds of one thing.
struct Samples {
  private var processor: [Double] = []
  private var wall: [Double] = []

  /// Runs `body` once more.
  mutating func measure<Value>(_ body: () throws -> Value) rethrows -> Value {
    let start = (seconds(CLOCK_PROCESS_CPUTIME_ID), seconds(CLOCK_MONOTONIC))
    let value = try body()
    add(
      processor: seconds(CLOCK_PROCESS_CPUTIME_ID) - start.0,
      wall: seconds(CLOCK_MONOTONIC) - start.1
    )
    return value
  }

  /// Takes in a round that was measured elsewhere.
  mutating func add(processor: Double, wall: Double) {
    self.processor.append(processor)
    self.wall.append(wall)
  }

  /// The median processor time, in seconds.
  var median: Double { Self.median(processor) }

  /// The median of this over `other`, round by round, with the least and the greatest.
  func ratio(to other: Samples) -> String {
    let ratios = zip(processor, other.processor).map { $0 / $1 }.sorted()
    guard let least = ratios.first, let greatest = ratios.last else { return "-" }
    return String(format: "%.2f (%.2f to %.2f)", Self.median(ratios), least, greatest)
  }

  /// Median, least and greatest of processor and wall time, in thousandths of a second.
  var milliseconds: String {
    [("processor", processor), ("wall", wall)]
      .map { name, values in
        String(
          format: "%@ %.2f ms (%.2f to %.2f)",
          name,
          Self.median(values) * 1000,
          (values.min() ?? 0) * 1000,
          (values.max() ?? 0) * 1000
        )
      }
      .joined(separator: ", ")
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
