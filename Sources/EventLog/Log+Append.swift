import LMDB
import Synchronization
import TransparencyLog

extension Log {
  /// Appends requests, each whole or not at all, in one durable commit.
  ///
  /// Every request is answered by itself, in order, as if it had come alone after the ones before it:
  /// one that does not hold has written nothing and does not keep the others out. When this returns,
  /// everything that has a receipt is on disk.
  ///
  /// - Parameters:
  ///   - requests: The requests, in the order in which they are answered.
  ///   - isSequence: Whether each was decided on the ones before it. Then the first that does not hold
  ///     is the last that is answered, and those after it have to be decided again.
  /// - Returns: An answer for every request, or in a sequence for those up to the first conflict.
  /// - Throws: `LMDBError` if nothing could be committed; after a failed flush this process appends
  ///   nothing more.
  public func append(
    _ requests: [SealedRequest],
    isSequence: Bool = false
  ) throws -> [Result<Receipt, Conflict>] {
    try append(requests, isSequence: isSequence, origin: nil)
  }

  /// Appends; `origin` is the name of the log, for the request that begins it.
  func append(
    _ requests: [SealedRequest],
    isSequence: Bool = false,
    origin: String?
  ) throws -> [Result<Receipt, Conflict>] {
    guard let keyring else { throw LogError.locked }
    let (answers, frontier) = try environment.write { transaction in
      var writer = try LogWriter(transaction: &transaction, log: self, origin: origin)
      var answers: [LogWriter.Answer] = []
      for request in requests {
        let answer = try writer.append(request, in: &transaction, keyring: keyring)
        answers.append(answer)
        if isSequence, answer.isConflict { break }
      }
      let head = try writer.finish(in: &transaction)
      return (answers.map { $0.result(head) }, writer.frontier)
    }
    tree.withLock { $0 = frontier }
    return answers
  }
}
