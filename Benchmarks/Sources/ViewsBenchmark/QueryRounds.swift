import Foundation

/// The caseload asked by the program itself, from its start to its last row.
struct QueryRounds {
  private let program: String
  private let environment: [String]
  private let staff: String

  init(_ arguments: [String]) {
    program = arguments[0]
    staff = arguments[3]
    environment = [
      "CASELOG_STORE=\(arguments[1])", "CASELOG_KEY_FILE=\(arguments[2])", "HOME=/",
    ]
  }

  func run(_ rounds: Int) throws {
    let asked = ["--as", staff, "--purpose", "directCare", "--format", "table", "--no-pager"]
    let commands: [(name: String, arguments: [String])] = [
      ("the program alone (--version)", ["--version"]),
      ("the store opened, nothing recorded (status)", ["status"]),
      ("one case (state C-000001)", ["state", "C-000001"] + asked),
      ("caseload --mine", ["view", "caseload", "--mine"] + asked),
      ("caseload", ["view", "caseload"] + asked),
    ]
    var samples = commands.map { _ in Samples() }
    var lines = commands.map { _ in 0 }
    for round in 0...rounds {
      for (place, command) in commands.enumerated() {
        let answer = try answer(to: command.arguments)
        lines[place] = answer.lines
        // The first round fills the caches, and catches up.
        if round > 0 { samples[place].add(processor: answer.processor, wall: answer.wall) }
      }
    }
    for (place, command) in commands.enumerated() {
      print("\(command.name), \(lines[place]) lines:", samples[place].milliseconds)
    }
  }

  private struct Answer {
    let lines: Int
    let processor: Double
    let wall: Double
  }

  /// Runs the program, and reads what it says until it ends.
  private func answer(to arguments: [String]) throws -> Answer {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Disagreement(description: "No pipe.") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    defer { posix_spawn_file_actions_destroy(&actions) }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var settings = environment.map { strdup($0) } + [nil]
    defer { for word in words + settings { free(word) } }
    let start = now()
    var process = pid_t()
    guard posix_spawn(&process, program, &actions, nil, &words, &settings) == 0 else {
      throw Disagreement(description: "\(program) does not start.")
    }
    close(ends[1])
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var (lines, end) = (0, start)
    while case let count = read(ends[0], &buffer, buffer.count), count > 0 {
      lines += buffer[..<count].count { $0 == UInt8(ascii: "\n") }
      end = now()
    }
    close(ends[0])
    var (status, usage) = (Int32(0), rusage())
    wait4(process, &status, 0, &usage)
    guard status == 0 else {
      throw Disagreement(description: "\(arguments.joined(separator: " ")) failed: \(status).")
    }
    let processor = [usage.ru_utime, usage.ru_stime]
      .reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    return Answer(lines: lines, processor: processor, wall: end - start)
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
