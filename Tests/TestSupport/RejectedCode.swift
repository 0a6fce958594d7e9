import Foundation

/// Code that must not compile: each file in the folder `Rejected` of a test target states the errors that
/// it expects, as comments that the compiler checks.
public struct RejectedCode: Sendable, CustomStringConvertible {
  private let file: URL

  /// The files of the test target called `target`.
  public static func files(of target: String) throws -> [RejectedCode] {
    try FileManager.default.contentsOfDirectory(
      at: root.appending(path: "Tests/\(target)/Rejected"),
      includingPropertiesForKeys: nil
    )
    .map(RejectedCode.init)
  }

  /// The name of the file.
  public var description: String { file.deletingPathExtension().lastPathComponent }

  /// Has it compiled.
  ///
  /// - Returns: What the compiler said that the file does not expect; empty if it was rejected as it says.
  public func complaints() throws -> String {
    let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let compiler = Process()
    let output = Pipe()
    compiler.executableURL = URL(filePath: "/usr/bin/env")
    compiler.arguments = [
      "swiftc", "-emit-sil", "-o", "/dev/null", "-swift-version", "6", "-Xfrontend", "-verify",
      "-Xfrontend", "-verify-ignore-unrelated",
    ]
    let headers = try Self.headers(near: products)
    for folder in [products.appending(path: "Modules")] + headers {
      compiler.arguments?.append(contentsOf: ["-I", folder.path])
    }
    compiler.arguments?.append(file.path)
    compiler.standardError = output
    try compiler.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    compiler.waitUntilExit()
    guard compiler.terminationStatus != 0 else { return "" }
    return "exit code \(compiler.terminationStatus)\n" + String(decoding: said, as: UTF8.self)
  }

  /// The folders of the headers of C: ours, and those of the packages that were checked out beside the
  /// `products`.
  private static func headers(near products: URL) throws -> [URL] {
    let manager = FileManager.default
    var scratch = products
    while !manager.fileExists(atPath: scratch.appending(path: "checkouts").path),
      scratch.path != "/"
    {
      scratch = scratch.deletingLastPathComponent()
    }
    let packages = try manager.contentsOfDirectory(
      at: scratch.appending(path: "checkouts"),
      includingPropertiesForKeys: nil
    )
    let targets = try packages.map { $0.appending(path: "Sources") }
      .filter { manager.fileExists(atPath: $0.path) }
      .flatMap { try manager.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil) }
    return [root.appending(path: "Sources/CLMDB")]
      + targets.map { $0.appending(path: "include") }
      .filter { manager.fileExists(atPath: $0.path) }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
