import TransparencyLog

extension Examination {
  /// Checks that the log has only grown since the checkpoint that was brought, if one was.
  ///
  /// - Returns: How many events it was of.
  func checkConsistency(
    with checkpoint: Checkpoint,
    by trust: Trust
  ) throws(Refusal) -> UInt64? {
    var proofs: [UInt64: [Hash]] = [:]
    for case (.consistency(let size), let file) in bundle.files {
      guard let proof = file.proof else {
        throw Refusal(.consistency, "consistency/\(size) is not a proof.")
      }
      proofs[size] = proof
    }
    guard let file = kept else { return nil }
    let kept = try keptCheckpoint(file, trust)
    guard kept.isOf(checkpoint.origin) else {
      throw Refusal(.consistency, "The checkpoint given is of another log, \(kept.origin).")
    }
    let (old, new) = (kept.head, checkpoint.head)
    guard old.size > 0, old.size <= new.size else {
      throw Refusal(
        .consistency,
        "The checkpoint given is of \(old.size) events, and that of the bundle of \(new.size): "
          + "they cannot be compared. Ask for a newer bundle, or give an earlier checkpoint."
      )
    }
    let proof = old.size == new.size ? [] : proofs[old.size]
    guard let proof else {
      throw Refusal(
        .consistency,
        "The bundle has no proof that its log has grown out of the \(old.size) events of the checkpoint "
          + "given. Ask for a bundle made with --since that checkpoint."
      )
    }
    do throws(ProofError) {
      try TransparencyLog.checkConsistency(from: old, to: new, proof: proof)
    } catch {
      throw Refusal(
        .consistency,
        "The log was rewritten since the checkpoint given, or the proof is damaged. \(error)"
      )
    }
    return old.size
  }

  private func keptCheckpoint(_ file: [UInt8], _ trust: Trust) throws(Refusal) -> Checkpoint {
    do throws(Refusal) {
      return try trust.checkpoint(file).checkpoint
    } catch {
      throw Refusal(.consistency, error.problems.map { "The checkpoint given: \($0)" })
    }
  }
}
