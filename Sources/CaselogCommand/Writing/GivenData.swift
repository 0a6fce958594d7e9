import Interchange

/// What an event says, as JSON in a file.
enum GivenData {
  /// What the file at `path` holds; `-` is standard input.
  ///
  /// - Throws: ``Failure`` if it cannot be read or is not JSON.
  static func read(_ path: String) throws -> JSON {
    var input = try StandardInput(path)
    return try json(try input.all(), from: path)
  }

  /// What `bytes` say, which were read from `path`.
  ///
  /// - Throws: ``Failure`` with the place of the fault, if they are not JSON.
  static func json(_ bytes: [UInt8], from path: String) throws(Failure) -> JSON {
    do throws(JSONError) {
      return try JSON(parsing: bytes)
    } catch {
      throw Failure(error, in: "The data in \(path == "-" ? "standard input" : path)")
    }
  }
}
