import Glibc
import SystemPackage

/// Held while a view is rebuilt, so that nobody else rebuilds it at the same time.
///
/// It is a lock on the file `rebuild-<name>.lock` of the folder `views/` (flock(2)), which the system
/// takes away when the process that holds it ends, however it ends.
struct RebuildLock: ~Copyable {
  private let file: FileDescriptor

  private init(_ file: FileDescriptor) { self.file = file }

  /// Takes the lock of the view called `name`.
  ///
  /// - Throws: ``RebuildError/underWay(view:)`` if another process or thread holds it.
  static func take(_ name: String, in folder: String) throws -> RebuildLock {
    let file = try FileDescriptor.open(
      FilePath(folder + "/rebuild-\(name).lock"),
      .readWrite,
      options: [.create, .closeOnExec],
      permissions: [.ownerReadWrite]
    )
    let lock = RebuildLock(file)
    guard flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 else {
      let cause = Errno(rawValue: errno)
      throw cause == .wouldBlock ? RebuildError.underWay(view: name) : cause
    }
    return lock
  }

  deinit { try? file.close() }
}
