import Glibc

/// The files LMDB keeps an environment in: `data.mdb` and `lock.mdb` in one directory.
struct EnvironmentFiles {
  let directory: String

  private var data: String { directory + "/data.mdb" }
  private var lock: String { directory + "/lock.mdb" }

  /// Whether there is a lock file, which readers must write to, and this user may.
  var canBeLocked: Bool {
    guard unsafe access(lock, R_OK | W_OK) == 0 else { return false }
    return (try? fileStatus(lock, .open).st_size) ?? 0 > 0
  }

  /// Throws unless there is a `data.mdb` with something in it: LMDB would take it for a new one.
  func requireData() throws(LMDBError) {
    guard try fileStatus(data, .open).st_size > 0 else { throw LMDBError(.emptyFile, .open) }
  }

  /// Throws unless there is a directory without any `data.mdb`.
  func requireNoData() throws(LMDBError) {
    guard unsafe access(data, F_OK) != 0 else { throw LMDBError(.fileExists, .create) }
  }

  /// Gives a new lock file its size, and its blocks on the disk.
  ///
  /// LMDB would leave holes in it, and on a full disk a signal would end the process when it writes
  /// into one. An older file is left alone, since other processes may have it mapped.
  func reserveLock(readerCount: Int, _ operation: LMDBError.Operation) throws(LMDBError) {
    let file = unsafe open(lock, O_RDWR | O_CREAT | O_CLOEXEC, permissions)
    try checkErrno(file, operation)
    defer { close(file) }
    guard try fileStatus(lock, operation).st_size == 0 else { return }
    let slotSize = 64
    guard posix_fallocate(file, 0, (2 + readerCount) * slotSize) == ENOSPC else { return }
    unsafe unlink(lock)
    throw LMDBError(.noSpace, operation)
  }

  /// Waits until `data.mdb` and its name are on the disk.
  func flush(_ operation: LMDBError.Operation) throws(LMDBError) {
    for path in [data, directory] {
      let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
      try checkErrno(file, operation)
      defer { close(file) }
      try checkErrno(fsync(file), operation)
    }
  }
}

/// The permissions of new files: their owner and group may read and write, if the `umask` lets them.
let permissions: mode_t = 0o660

/// What the system knows about the file or directory at `path`.
///
/// The corresponding C function is `stat`.
func fileStatus(_ path: String, _ operation: LMDBError.Operation) throws(LMDBError) -> stat {
  var status = stat()
  try checkErrno(unsafe stat(path, &status), operation)
  return status
}

/// Throws what `errno` says if `result`, which a system call returned, is −1.
func checkErrno(_ result: CInt, _ operation: LMDBError.Operation) throws(LMDBError) {
  guard result == -1 else { return }
  throw LMDBError(LMDBError.Code(rawValue: errno), operation)
}
