import FoundationEssentials
import LMDB

/// The folder in which views are kept.
enum ViewFolder {
  /// Opens the environment in `folder`, and makes it if there is none.
  static func open(_ folder: String, tableCount: Int) throws -> Environment {
    if FileManager.default.fileExists(atPath: folder + "/data.mdb") {
      return try Environment(directory: folder, access: .readWrite, tableCount: tableCount)
    }
    try FileManager.default.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    return try Environment.create(directory: folder, tableCount: tableCount)
  }
}
