import FoundationEssentials
import Glibc
import SystemPackage

/// Folders made, moved and removed so that what is done is on disk when it is said to be.
enum Folder {
  /// Makes the folder `path` for its owner alone.
  static func make(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: path,
      withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700]
    )
  }

  /// Moves the folder `path` to `other`, where nothing may be.
  static func move(_ path: String, to other: String) throws {
    try synchronize(path + "/log")
    try synchronize(path + "/keys")
    try synchronize(path)
    try FileManager.default.moveItem(atPath: path, toPath: other)
    try synchronize(around: other)
  }

  /// Brings the entry of `path` in its folder to disk.
  static func synchronize(around path: String) throws {
    let parent = FilePath(path).removingLastComponent()
    try synchronize(parent.isEmpty ? "." : parent.string)
  }

  /// Removes the folder `path` with everything in it.
  ///
  /// It is called when making a store has failed; that failure is the one to report.
  static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

  private static func synchronize(_ path: String) throws {
    let folder = try FileDescriptor.open(FilePath(path), .readOnly, options: [.closeOnExec])
    try folder.closeAfter {
      guard fsync(folder.rawValue) == 0 else { throw Errno(rawValue: errno) }
    }
  }
}
