import TransparencyLog

/// The keys that a check believes, and where they come from.
struct Trust {
  /// The keys.
  let keys: [VerifierKey]
  /// Whether whoever checks brought them; otherwise they came with the bundle, and prove nothing about who
  /// signed.
  let isBrought: Bool

  /// The keys that were brought, or else those that `file` has, one a line.
  ///
  /// - Throws: ``Refusal`` for `signature` if `file` is not a list of keys, whichever are believed.
  init(brought: [VerifierKey], bundled file: [UInt8]) throws(Refusal) {
    guard let lines = file.lines, !lines.isEmpty else {
      throw Refusal(.signature, "verifier-keys: it is not a list of keys, one a line.")
    }
    var bundled: [VerifierKey] = []
    for line in lines {
      guard let text = String(validating: line, as: UTF8.self) else {
        throw Refusal(.signature, "verifier-keys: it is not UTF-8.")
      }
      do throws(VerifierKeyError) {
        bundled.append(try VerifierKey(text))
      } catch {
        throw Refusal(.signature, "verifier-keys: \(error)")
      }
    }
    isBrought = !brought.isEmpty
    keys = isBrought ? brought : bundled
  }

  /// The checkpoint in `file`, and the keys that signed it.
  ///
  /// - Throws: ``Refusal`` for `signature` or `checkpoint`.
  func checkpoint(
    _ file: [UInt8]
  ) throws(Refusal) -> (checkpoint: Checkpoint, signers: [VerifierKey]) {
    let note: SignedNote
    let signers: [VerifierKey]
    do throws(NoteError) {
      note = try SignedNote(parsing: file)
      signers = try note.verify(by: keys)
    } catch {
      throw Refusal(.signature, "\(error)")
    }
    let checkpoint: Checkpoint
    do throws(CheckpointError) {
      checkpoint = try Checkpoint(note.text)
    } catch {
      throw Refusal(.checkpoint, "\(error)")
    }
    guard checkpoint.head.size < 10_000_000_000_000_000_000 else {
      throw Refusal(.checkpoint, "Its size has more than 19 digits: no log is that long.")
    }
    guard signers.contains(where: { checkpoint.isOf($0.name) }) else {
      throw Refusal(
        .checkpoint,
        "It is of the log \(checkpoint.origin), and signed under another name."
      )
    }
    return (checkpoint, signers)
  }
}
