import FoundationEssentials
import Glibc
import SystemPackage

/// A file that only its owner can read, alone in a folder that only they can enter.
///
/// Whatever an editor leaves beside it, such as a copy, is in that folder too.
struct PrivateFile {
  /// Where it is.
  let path: String

  /// The folder it is in.
  let folder: String

  /// Makes the file `name` with `text` in it.
  ///
  /// Its folder is made in `XDG_RUNTIME_DIR`, which is kept in memory and cleared when its owner logs
  /// out; or else in `TMPDIR` or `/tmp`.
  ///
  /// - Throws: ``Failure`` if it cannot be written.
  init(_ name: String, holding text: String) throws(Failure) {
    folder = try Self.newFolder()
    path = "\(folder)/\(name)"
    do {
      let file = try FileDescriptor.open(
        FilePath(path),
        .writeOnly,
        options: [.create, .exclusiveCreate],
        permissions: .ownerReadWrite
      )
      try file.closeAfter { _ = try file.writeAll(text.utf8) }
    } catch {
      remove()
      throw Failure(.inputOutput, "The file \(path) cannot be written: \(error).")
    }
  }

  /// What it holds now; nothing if it has been removed.
  var bytes: [UInt8] { FileManager.default.contents(atPath: path).map(Array.init) ?? [] }

  /// Whether it is still there.
  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// Whether nothing stands beside it, such as what an editor that was killed has saved.
  var isAlone: Bool {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).count <= 1
  }

  /// Removes it with its folder, as far as that is possible.
  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  private static func newFolder() throws(Failure) -> String {
    let mask = umask(0o077)
    defer { umask(mask) }
    let places = [Terminal.variable("XDG_RUNTIME_DIR"), Terminal.variable("TMPDIR"), "/tmp"]
      .compactMap(\.self)
    let name = "caselog-" + String(UInt64.random(in: .min ... .max), radix: 36)
    for place in places {
      let folder = "\(place)/\(name)"
      let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
      do {
        try FileManager.default.createDirectory(
          atPath: folder,
          withIntermediateDirectories: false,
          attributes: attributes
        )
        return folder
      } catch {
        continue
      }
    }
    throw Failure(
      .inputOutput,
      "No folder can be made for a private file.",
      next: ["Name a folder for it with TMPDIR."]
    )
  }
}
