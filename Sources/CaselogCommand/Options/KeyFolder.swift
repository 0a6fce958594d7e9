import FoundationEssentials

/// Where the keys of a user's stores lie unless another place is named.
///
/// It is `caselog/keys` in `XDG_CONFIG_HOME`, or else in `.config` of the home folder (XDG Base
/// Directory Specification). The key of the store in `…/records` is `records.key`.
enum KeyFolder {
  /// The path of the key file for the store in `directory`.
  static func path(for directory: String) throws(Failure) -> String {
    let name = URL(filePath: directory).standardizedFileURL.lastPathComponent
    return "\(try folder())/\(name).key"
  }

  /// Makes the folder of `path` for its owner alone, if it is the users' key folder and not there yet.
  static func prepare(for path: String) throws {
    guard let folder = try? folder(), path.hasPrefix(folder + "/") else { return }
    try FileManager.default.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
  }

  private static func folder() throws(Failure) -> String {
    if let base = Terminal.variable("XDG_CONFIG_HOME") { return "\(base)/caselog/keys" }
    if let home = Terminal.variable("HOME") { return "\(home)/.config/caselog/keys" }
    throw Failure(
      .usage,
      "No key file is named, and there is no home folder to look in.",
      next: ["Name the key file with --key-file or CASELOG_KEY_FILE."]
    )
  }
}
