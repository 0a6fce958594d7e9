import Dispatch
import Glibc
import Subprocess
import Synchronization
import SystemPackage

/// Waits for other processes, whose library is asynchronous where this program is not.
enum Child {
  /// What `body` returns, once it has; meanwhile nothing else happens on this thread.
  static func waiting<Value: Sendable>(
    for body: @escaping @Sendable () async throws -> Value
  ) throws -> Value {
    let answer = Mutex<Result<Value, any Error>?>(nil)
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      do {
        let value = try await body()
        answer.withLock { $0 = .success(value) }
      } catch {
        answer.withLock { $0 = .failure(error) }
      }
      done.signal()
    }
    done.wait()
    guard let answer = answer.withLock({ $0 }) else {
      preconditionFailure("A task that has signalled has left its answer.")
    }
    return try answer.get()
  }

  /// Runs a line of the shell that has the terminal to itself until it ends.
  ///
  /// The keys that interrupt are meant for it alone: they must not end the program that waits for it.
  ///
  /// - Parameters:
  ///   - line: The line; what it was given is `$1` and so on.
  ///   - arguments: What it is given.
  ///   - environment: Its variables.
  ///   - input: Its standard input.
  ///   - body: What is done while it runs.
  /// - Returns: How it ended.
  /// - Throws: an error if it cannot be started.
  static func holdingTerminal<Input: InputProtocol & Sendable>(
    _ line: String,
    _ arguments: [String] = [],
    environment: Environment = .inherit,
    input: Input,
    _ body:
      @escaping @Sendable (
        Execution<Input, FileDescriptorOutput, FileDescriptorOutput>
      ) async -> Void = { _ in }
  ) throws -> TerminationStatus {
    let keys = [SIGINT, SIGQUIT]
    for key in keys { signal(key, SIG_IGN) }
    defer { for key in keys { signal(key, SIG_DFL) } }
    // The shell survives the keys as well; what it runs has them as they were.
    let script = "trap : INT QUIT; \(line)"
    return try waiting {
      try await Subprocess.run(
        .path("/bin/sh"),
        arguments: Arguments(["-c", script, "caselog"] + arguments),
        environment: environment,
        input: input,
        output: .currentStandardOutput,
        error: .currentStandardError,
        body: body
      )
      .terminationStatus
    }
  }
}
