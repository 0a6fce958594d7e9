import FoundationEssentials
import Glibc
import SystemPackage

/// The file that holds the store key, kept apart from the store.
///
/// It is three lines of ASCII, each ending in a newline:
///
/// ```text
/// caselog key file 1
/// store 00112233445566778899aabbccddeeff
/// key 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
/// ```
///
/// The second line is the number of the store, the third the 32 bytes of the store key. A reader
/// takes exactly these lines and nothing else.
struct KeyFile {
  let store: StoreID
  let key: [UInt8]

  private static let title = "caselog key file 1"

  /// Makes the file at `path` for its owner alone, and refuses to touch one that is there.
  func write(to path: String, outside directory: String) throws(KeyError) {
    guard !Self.lies(path, inside: directory) else { throw .insideStore(path: path) }
    let text = "\(Self.title)\nstore \(store)\nkey \(key.hexadecimal)\n"
    do throws(any Error) {
      let file = try FileDescriptor.open(
        FilePath(path),
        .writeOnly,
        options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
        permissions: .ownerReadWrite
      )
      try file.closeAfter {
        _ = try file.writeAll(text.utf8)
        guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
      }
      try Folder.synchronize(around: path)
    } catch Errno.fileExists {
      throw .keyFileExists(path: path)
    } catch {
      throw .cannotWrite(path: path, reason: "\(error)")
    }
  }

  /// Reads the file at `path`, if it is protected, of `store`, and does not lie in `directory`.
  static func read(
    from path: String,
    for store: StoreID,
    outside directory: String
  ) throws(KeyError) -> KeyFile {
    guard !lies(path, inside: directory) else { throw .insideStore(path: path) }
    let permissions: FilePermissions
    do throws(any Error) {
      permissions = try Stat(FilePath(path)).permissions
    } catch Errno.noSuchFileOrDirectory {
      throw .noKeyFile(path: path)
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
    guard permissions.isDisjoint(with: [.groupReadWriteExecute, .otherReadWriteExecute]) else {
      throw .unprotected(path: path, mode: String(permissions.rawValue & 0o777, radix: 8))
    }
    guard let content = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path, reason: "permission denied")
    }
    let lines = String(decoding: content, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 4, lines[0] == title, lines[1].hasPrefix("store "),
      let found = StoreID(lines[1].dropFirst(6)), lines[2].hasPrefix("key "),
      let key = [UInt8](hexadecimal: lines[2].dropFirst(4)), key.count == 32, lines[3].isEmpty
    else { throw .notAKeyFile(path: path) }
    guard found == store else {
      throw .otherStore(path: path, expected: "\(store)", found: "\(found)")
    }
    return KeyFile(store: found, key: key)
  }

  /// Removes the file at `path` if it is the key file of `store`, which could not be made.
  static func remove(_ path: String, of store: StoreID) {
    guard let content = FileManager.default.contents(atPath: path),
      String(decoding: content, as: UTF8.self).hasPrefix("\(title)\nstore \(store)\n")
    else { return }
    try? FileManager.default.removeItem(atPath: path)
  }

  private static func lies(_ path: String, inside directory: String) -> Bool {
    let file = URL(filePath: path).deletingLastPathComponent().resolvingSymlinksInPath().path
    let store = URL(filePath: directory).resolvingSymlinksInPath().path
    return file == store || file.hasPrefix(store.hasSuffix("/") ? store : store + "/")
  }
}
