import Glibc
import SystemPackage

/// A file that is made, and never written over.
enum NewFile {
  /// Makes the file `path` with `text` in it; it is on disk when this returns.
  ///
  /// - Throws: ``Failure`` if there is something already, or it cannot be written.
  static func write(_ text: String, to path: String) throws(Failure) {
    do throws(any Error) {
      let file = try FileDescriptor.open(
        FilePath(path),
        .writeOnly,
        options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: [.ownerReadWrite, .groupRead, .otherRead]
      )
      try file.closeAfter {
        _ = try file.writeAll(text.utf8)
        guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
      }
    } catch Errno.fileExists {
      throw Failure(
        .inputOutput,
        "There is something at \(path) already, and it is not written over.",
        next: ["Choose another name with --output."]
      )
    } catch {
      throw Failure(
        .inputOutput,
        "The file \(path) cannot be written: \(error).",
        next: ["Choose another place with --output."]
      )
    }
  }
}
