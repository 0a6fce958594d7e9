import Foundation

/// Calls `body` with a new, empty directory, which is removed afterwards.
public func withTemporaryDirectory<Value>(
  _ body: (_ directory: String) throws -> Value
) throws -> Value {
  let directory = try newTemporaryDirectory()
  defer { try? FileManager.default.removeItem(atPath: directory) }
  return try body(directory)
}

/// Calls `body` with a new, empty directory, which is removed afterwards.
public func withTemporaryDirectory<Value>(
  _ body: (_ directory: String) async throws -> Value
) async throws -> Value {
  let directory = try newTemporaryDirectory()
  defer { try? FileManager.default.removeItem(atPath: directory) }
  return try await body(directory)
}

private func newTemporaryDirectory() throws -> String {
  let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
  return directory.path
}
