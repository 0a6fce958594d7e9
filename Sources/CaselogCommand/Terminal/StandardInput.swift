import Glibc
import SystemPackage

/// The one input of a process, byte by byte, from a file, a pipe or a terminal.
///
/// It is read through `getchar`, which needs no memory of ours; a file takes the place of standard
/// input. So there is one of it, and it is read once.
struct StandardInput {
  /// The most bytes that one line, or an input read as a whole, may have: 64 MiB.
  static let limit = 64 << 20

  /// How many bytes have been read.
  private(set) var count = 0

  /// How many bytes there are in all, where that is known before they are read.
  private(set) var size: Int?

  /// The input at `path`; standard input itself for `-`.
  ///
  /// - Throws: ``Failure`` if the file cannot be opened.
  init(_ path: String) throws {
    guard path != "-" else { return }
    do {
      let file = try FileDescriptor.open(FilePath(path), .readOnly)
      let status = try Stat(file)
      guard status.type != .directory else { throw Errno.isDirectory }
      if status.type == .regular { size = Int(status.size) }
      _ = try file.duplicate(as: .standardInput)
      try file.close()
    } catch Errno.noSuchFileOrDirectory {
      throw Failure(.notFound, "There is no file \(path).")
    } catch {
      throw Failure(.inputOutput, "The file \(path) cannot be read: \(error).")
    }
  }

  /// The next line without its end (LF or CR LF); `nil` after the last.
  ///
  /// - Throws: ``Failure`` if it has more than ``limit`` bytes.
  mutating func line() throws(Failure) -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      guard let byte = byte() else { return line.isEmpty ? nil : line }
      if byte == UInt8(ascii: "\n") { break }
      line.append(byte)
      try check(line)
    }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return line
  }

  /// Everything that is left.
  ///
  /// - Throws: ``Failure`` if it is more than ``limit`` bytes.
  mutating func all() throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while let byte = byte() {
      bytes.append(byte)
      try check(bytes)
    }
    return bytes
  }

  private mutating func byte() -> UInt8? {
    let character = getchar()
    guard character >= 0 else { return nil }
    count += 1
    return UInt8(truncatingIfNeeded: character)
  }

  private func check(_ bytes: [UInt8]) throws(Failure) {
    guard bytes.count <= Self.limit else {
      throw Failure(
        .refused,
        "The input has more than \(Self.limit) bytes in one piece.",
        next: ["Divide it into lines or files."]
      )
    }
  }
}
