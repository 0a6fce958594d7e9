import Foundation
import Testing

/// Code that must not compile: each file in `Rejected/` states the errors it expects.
@Suite struct `The compiler` {
  @Test(arguments: try rejectedFiles()) func `rejects`(file: URL) throws {
    let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let compiler = Process()
    compiler.executableURL = URL(filePath: "/usr/bin/env")
    compiler.arguments = [
      "swiftc", "-emit-sil", "-o", "/dev/null", "-swift-version", "6", "-Xfrontend", "-verify",
      "-Xfrontend", "-verify-ignore-unrelated",
      "-I", products.appending(path: "Modules").path, "-I",
      root.appending(path: "Sources/CLMDB").path,
      file.path,
    ]
    try compiler.run()
    compiler.waitUntilExit()
    #expect(compiler.terminationStatus == 0)
  }

  @Test func `is asked about more than nothing`() throws {
    try #expect(!rejectedFiles().isEmpty)
  }
}

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

private func rejectedFiles() throws -> [URL] {
  try FileManager.default.contentsOfDirectory(
    at: root.appending(path: "Tests/LMDBTests/Rejected"),
    includingPropertiesForKeys: nil
  )
}
