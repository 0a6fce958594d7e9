import Glibc

/// A lock that notices when the thread that holds it asks for it again.
///
/// LMDB has such a lock between processes; but its thread would wait for itself for ever, and it
/// is released before the outcome of a commit can be noted.
@safe
final class WriterLock: Sendable {
  nonisolated(unsafe) private let mutex: UnsafeMutablePointer<pthread_mutex_t>

  init() {
    unsafe mutex = .allocate(capacity: 1)
    var attributes = pthread_mutexattr_t()
    unsafe pthread_mutexattr_init(&attributes)
    unsafe pthread_mutexattr_settype(&attributes, CInt(PTHREAD_MUTEX_ERRORCHECK))
    unsafe pthread_mutex_init(mutex, &attributes)
    unsafe pthread_mutexattr_destroy(&attributes)
  }

  deinit {
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
  }

  /// Waits for the lock and takes it.
  ///
  /// - Throws: ``LMDBError`` if this thread holds it already.
  func lock(for operation: LMDBError.Operation) throws(LMDBError) {
    guard unsafe pthread_mutex_lock(mutex) == 0 else { throw LMDBError(.nestedWrite, operation) }
  }

  /// Gives the lock back; only the thread that took it may.
  func unlock() {
    unsafe pthread_mutex_unlock(mutex)
  }
}
