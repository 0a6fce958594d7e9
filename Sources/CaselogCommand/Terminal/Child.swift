import Dispatch
import Synchronization

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
}
