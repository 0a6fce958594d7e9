import CLMDB
import Glibc

extension Environment {
  /// The error as which a failed commit is reported.
  ///
  /// When the disk fills up in the middle of a page, LMDB sees a short write and calls it `EIO`. If
  /// there is no room left on the volume, that is what happened.
  func cause(of error: LMDBError) -> LMDBError {
    error.code == .inputOutput && isVolumeFull ? LMDBError(.noSpace, error.operation) : error
  }

  /// Whether less than sixteen blocks are left on the volume for this user.
  private var isVolumeFull: Bool {
    var file = CInt()
    var volume = statvfs()
    guard unsafe mdb_env_get_fd(handle, &file) == MDB_SUCCESS, unsafe fstatvfs(file, &volume) == 0
    else { return false }
    return volume.f_bavail < 16
  }
}
