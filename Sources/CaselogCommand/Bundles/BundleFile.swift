/// One file of a bundle.
struct BundleFile: Equatable {
  /// Where it is in the folder, with slashes.
  let path: String
  /// What it holds.
  let bytes: [UInt8]

  /// A file that holds `bytes`.
  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file that holds `lines`, each with its end.
  init(_ path: String, lines: [String]) {
    self.init(path, Array(lines.map { $0 + "\n" }.joined().utf8))
  }
}
