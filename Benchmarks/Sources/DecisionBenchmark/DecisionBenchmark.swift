@_spi(Unrecorded) import CaseRecords
import Cases
import Foundation
import Interchange

/// Measures what a decision costs on a case of 200 events, folding included, beside what reading them
/// from the log costs; rounds alternate, and each figure is a median of processor time.
@main
struct DecisionBenchmark {
  /// How many events the case has.
  static let eventCount = 200

  static func main() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "caselog-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let record = try LongCase.record(in: folder, events: eventCount)
    let (stream, command) = (LongCase.stream, try LongCase.disclosure())
    let service = try record.read { try $0.service() }
    let person = try record.read { try $0.events(of: StreamID(LongCase.person)) }
    let events = try record.read { try $0.events(of: stream) }
    guard events.count == eventCount else { throw LongCase.Problem.length(events.count) }

    var folding: [Double] = []
    var reading: [Double] = []
    for _ in 0..<300 {
      folding.append(
        try nanoseconds {
          var situation = Situation(service: service)
          situation.evolve(person, of: StreamID(LongCase.person))
          situation.evolve(events, of: stream)
          let decision = try Decider.decide(command, in: situation)
          guard decision.events.count == 1 else { throw LongCase.Problem.refused }
        }
      )
      reading.append(
        try nanoseconds {
          _ = try record.read { try $0.events(of: stream) }
        }
      )
    }
    let (fold, read) = (median(folding) / 1000, median(reading) / 1000)
    print(
      String(
        format:
          "decide on %d events, folding included: %.1f us; reading them: %.0f us; ratio %.2f",
        eventCount,
        fold,
        read,
        fold / read
      )
    )
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func nanoseconds(_ body: () throws -> Void) rethrows -> Double {
    let start = clock()
    try body()
    return Double(clock() - start)
  }

  private static func clock() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
