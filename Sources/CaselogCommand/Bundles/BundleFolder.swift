import FoundationEssentials
import Glibc
import SystemPackage
import TransparencyLog

/// A folder that is made for a bundle, and holds nothing else.
struct BundleFolder {
  /// Where it is.
  let path: String

  /// The file with the sums of all the others, which is written last: a bundle without it is not whole.
  static let sums = "SHA256SUMS"

  /// Makes the folder `path`, for its owner alone.
  ///
  /// - Throws: ``Failure`` if there is something already, or it cannot be made.
  init(_ path: String) throws(Failure) {
    self.path = path
    do throws(any Error) {
      try Self.make(path)
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      throw Failure(
        .inputOutput,
        "There is something at \(path) already, and it is not written over.",
        next: ["Choose another folder with --output."]
      )
    } catch {
      throw Self.unwritable(path, error)
    }
  }

  /// Writes `files` and their sums; they are on disk when this returns.
  ///
  /// - Throws: ``Failure`` if they cannot be written.
  func fill(_ files: [BundleFile]) throws(Failure) {
    let lines = files.map { "\(sha256($0.bytes.span).hexadecimal)  \($0.path)" }
    // Sorted as bytes, by what stands behind the sum.
    let sorted = lines.sorted {
      $0.utf8.dropFirst(64).lexicographicallyPrecedes($1.utf8.dropFirst(64))
    }
    do throws(any Error) {
      let folders = Set(files.compactMap { $0.path.split(separator: "/").dropLast().first })
      for folder in folders { try Self.make("\(path)/\(folder)") }
      for file in files { try write(file) }
      for folder in folders { try Self.synchronize("\(path)/\(folder)") }
      try write(BundleFile(Self.sums, lines: sorted))
      try Self.synchronize(path)
    } catch {
      throw Self.unwritable(path, error)
    }
  }

  /// Removes the folder with everything in it: what could not be made whole is not left behind.
  func remove() { try? FileManager.default.removeItem(atPath: path) }

  private func write(_ file: BundleFile) throws {
    let descriptor = try FileDescriptor.open(
      FilePath("\(path)/\(file.path)"),
      .writeOnly,
      options: [.create, .exclusiveCreate, .closeOnExec],
      permissions: .ownerReadWrite
    )
    try descriptor.closeAfter {
      _ = try descriptor.writeAll(file.bytes)
      guard fsync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
    }
  }

  /// Brings the entries of the folder `path` to disk.
  private static func synchronize(_ path: String) throws {
    let folder = try FileDescriptor.open(FilePath(path), .readOnly, options: [.closeOnExec])
    try folder.closeAfter {
      guard fsync(folder.rawValue) == 0 else { throw Errno(rawValue: errno) }
    }
  }

  private static func make(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: path,
      withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700]
    )
  }

  private static func unwritable(_ path: String, _ error: any Error) -> Failure {
    Failure(
      .inputOutput,
      "The folder \(path) cannot be written: \(error).",
      next: ["Choose another place with --output."]
    )
  }
}
