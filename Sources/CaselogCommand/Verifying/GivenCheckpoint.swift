import CaseRecords
import EventLog
import FoundationEssentials
import SystemPackage
import TransparencyLog

/// A checkpoint in a file, with which a log is compared.
struct GivenCheckpoint {
  /// The file.
  let path: String
  /// What it says.
  let checkpoint: Checkpoint
  private let note: SignedNote

  /// Reads the file at `path`; whether it is to be believed is another question.
  ///
  /// - Throws: ``Failure`` if it cannot be read, or holds no checkpoint.
  init(_ path: String) throws(Failure) {
    self.path = path
    let bytes = try Self.bytes(of: path)
    do throws(NoteError) {
      note = try SignedNote(parsing: bytes)
    } catch {
      throw Self.failure(path, "\(error)")
    }
    do throws(CheckpointError) {
      checkpoint = try Checkpoint(note.text)
    } catch {
      throw Self.failure(path, "\(error)")
    }
  }

  private static func bytes(of path: String) throws(Failure) -> [UInt8] {
    do throws(any Error) {
      let size = try Stat(FilePath(path)).size
      guard size <= SignedNote.largestSize else { throw NoteError.tooLarge(Int(size)) }
    } catch Errno.noSuchFileOrDirectory {
      throw Failure(.notFound, "There is no file \(path).")
    } catch let error as NoteError {
      throw failure(path, "\(error)")
    } catch {
      throw Failure(.inputOutput, "The file \(path) cannot be read: \(error).")
    }
    guard let content = FileManager.default.contents(atPath: path) else {
      throw Failure(.inputOutput, "The file \(path) cannot be read.")
    }
    return Array(content)
  }

  private static func failure(_ path: String, _ reason: String) -> Failure {
    Failure(
      .refused,
      "The file \(path) is not a checkpoint, so nothing was checked.",
      why: [reason],
      next: ["A checkpoint is what this prints: caselog checkpoint"]
    )
  }

  /// Whether it can be believed.
  struct Claim {
    /// The keys that signed it; none if it is not believed.
    var keys: [VerifierKey] = []
    /// What is wrong with it, or with the keys of the store.
    var problem: String?
  }

  /// Whether it can be believed that the log said this.
  ///
  /// - Parameters:
  ///   - origin: The name of the log; `nil` if it does not say it.
  ///   - history: The keys that the store itself says have signed.
  ///   - kept: Verifier keys that whoever checks has kept; if there are any, only they count.
  /// - Returns: Who signed it, or why it is not believed.
  func claim(on origin: String?, _ history: SigningHistory, kept: [VerifierKey]) -> Claim {
    guard let origin, checkpoint.isOf(origin) else {
      return Claim(
        problem: "The checkpoint \(path) is of the log \(checkpoint.origin), and this one "
          + (origin.map { "is \($0)" } ?? "does not say which it is")
          + ": it is another log, or was put in the place of that one."
      )
    }
    let keys: [VerifierKey]
    do throws(NoteError) {
      keys = try note.verify(by: kept.isEmpty ? history.terms.map(\.key) : kept)
    } catch {
      return Claim(problem: "The checkpoint \(path) is not believed. \(error)")
    }
    let size = checkpoint.head.size
    for key in keys where key.name == origin {
      let name = "\(key.name)+\(key.id)"
      guard let term = history.terms.first(where: { $0.key == key }) else {
        let problem =
          "The store does not know the key \(name), under which the checkpoint \(path) is signed: its "
          + "keys were exchanged, or it was put back to an earlier copy."
        return Claim(keys: keys, problem: problem)
      }
      guard term.sizes.contains(size) else {
        return Claim(
          problem:
            "The checkpoint \(path) of \(size) events is not believed. \(name) signed no log "
            + "of that size: somebody has kept, or stolen, an old key."
        )
      }
    }
    return Claim(keys: keys)
  }
}
