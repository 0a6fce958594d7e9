import FoundationEssentials
import TransparencyLog

/// A checkpoint that somebody has kept, in a file.
///
/// Whoever has kept it checks its signature, when they check the bundle; here it only says from which
/// size on the log is to be shown to have grown.
struct EarlierCheckpoint {
  /// The file.
  let path: String
  /// What it says.
  let checkpoint: Checkpoint

  /// Reads the file at `path`.
  ///
  /// - Throws: ``Failure`` if it cannot be read, or holds no checkpoint.
  init(_ path: String) throws(Failure) {
    self.path = path
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Failure(.notFound, "There is no file \(path) that can be read.")
    }
    do throws(any Error) {
      checkpoint = try Checkpoint(try SignedNote(parsing: Array(bytes)).text)
    } catch {
      throw Failure(
        .refused,
        "The file \(path) is not a checkpoint.",
        why: ["\(error)"],
        next: ["A checkpoint is what this prints: caselog checkpoint"]
      )
    }
  }
}
