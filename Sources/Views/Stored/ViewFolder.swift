import FoundationEssentials
import LMDB

/// The folder `views/` of a store, in which views are kept; it may be deleted at any time.
enum ViewFolder {
  /// How many tables there may be.
  private static let tableCount = 16

  /// Opens the environment in the store at `directory`, and makes it if there is none.
  static func open(in directory: String) throws -> Environment {
    let folder = directory + "/views"
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
