import Foundation
import Glibc

/// The `data.mdb` that LMDB holds open in this process, for the body of an exit test.
struct OpenDataFile {
  private let descriptors: [CInt]

  /// Finds the one in `directory`.
  init(in directory: String) throws {
    let folder = "/proc/self/fd"
    descriptors = try FileManager.default.contentsOfDirectory(atPath: folder).filter { name in
      let file = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(name)")
      return file == directory + "/data.mdb"
    }.compactMap { CInt($0) }
  }

  /// Lets everything LMDB writes from now on go to the file at `path`.
  func redirect(to path: String) throws {
    let file = try FileHandle(forUpdating: URL(filePath: path))
    for descriptor in descriptors where dup2(file.fileDescriptor, descriptor) == -1 {
      throw CocoaError(.fileWriteUnknown)
    }
    try file.close()
  }
}
