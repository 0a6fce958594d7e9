import FoundationEssentials

/// The folder of a bundle.
enum BundleFolder {
  /// Reads every file in `folder` and below.
  ///
  /// - Returns: What each holds, by its path from there, with slashes.
  /// - Throws: ``Refusal`` for something that is neither a file nor a folder; ``Unreadable``.
  static func contents(of folder: String) throws -> [String: [UInt8]] {
    guard try kind(of: folder, isRoot: true) == .typeDirectory else {
      throw Unreadable(path: folder, reason: "it is not a folder")
    }
    var contents: [String: [UInt8]] = [:]
    var waiting = [""]
    while let place = waiting.popLast() {
      for name in try names(in: folder + "/" + place) {
        let path = place + name
        guard !path.unicodeScalars.contains("\u{FFFD}") else {
          throw Refusal(.manifest, "\(path) has a name that is not UTF-8.")
        }
        switch try kind(of: folder + "/" + path) {
        case .typeDirectory: waiting.append(path + "/")
        case .typeRegular: contents[path] = try bytes(of: folder + "/" + path)
        case _: throw Refusal(.manifest, "\(path) is a link, or something else than a file.")
        }
      }
    }
    return contents
  }

  /// What the file at `path` holds.
  static func bytes(of path: String) throws(Unreadable) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw Unreadable(path: path, error)
    }
  }

  private static func names(in folder: String) throws(Unreadable) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw Unreadable(path: folder, error)
    }
  }

  private static func kind(
    of path: String,
    isRoot: Bool = false
  ) throws(Unreadable) -> FileAttributeType? {
    do {
      // A folder may be named through a link; what is in it may not be one.
      let place = isRoot ? path + "/." : path
      return try FileManager.default.attributesOfItem(atPath: place)[.type] as? FileAttributeType
    } catch {
      throw Unreadable(path: path, error)
    }
  }
}

/// Something cannot be read; it is not said that anything is wrong with it.
struct Unreadable: Error, CustomStringConvertible {
  /// Where it is.
  let path: String
  /// Why, as the system says it.
  let reason: String

  /// That `path` cannot be read, as `reason` says.
  init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// That `path` cannot be read, as `error` says.
  init(path: String, _ error: any Error) {
    let reason =
      switch (error as? CocoaError)?.code {
      case .fileReadNoSuchFile?, .fileNoSuchFile?: "there is nothing of that name"
      case .fileReadNoPermission?: "you may not"
      case _: "\(error)"
      }
    self.init(path: path, reason: reason)
  }

  /// What happened, why, and what to do.
  var description: String {
    "\(path) cannot be read: \(reason).\n"
      + "  Nothing was checked. Name the folder of a bundle, and files, that you may read."
  }
}
