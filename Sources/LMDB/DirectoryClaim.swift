import Glibc
import Synchronization

/// This process's claim to one directory, given back when the claim ends.
///
/// lmdb.h: "Do not have open an LMDB database twice in the same process at the same time."
struct DirectoryClaim: ~Copyable, Sendable {
  /// How many claims there had been, this one included.
  let number: Int

  private let directory: Identity

  /// What the system knows a directory by, whatever path leads to it.
  private struct Identity: Hashable {
    let device: dev_t
    let file: ino_t
  }

  private struct Claims {
    var directories: Set<Identity> = []
    var count = 0
  }

  private static let claims = Mutex(Claims())

  /// Claims `directory`.
  ///
  /// - Throws: ``LMDBError`` if it does not exist or has been claimed.
  init(_ directory: String, for operation: LMDBError.Operation) throws(LMDBError) {
    let status = try fileStatus(directory, operation)
    let identity = Identity(device: status.st_dev, file: status.st_ino)
    let number = Self.claims.withLock { claims -> Int? in
      guard claims.directories.insert(identity).inserted else { return nil }
      claims.count += 1
      return claims.count
    }
    guard let number else { throw LMDBError(.openedTwice, operation) }
    self.directory = identity
    self.number = number
  }

  deinit {
    let directory = directory
    Self.claims.withLock { _ = $0.directories.remove(directory) }
  }
}
