import Dispatch
import LMDB
import Synchronization
public import TransparencyLog

extension Snapshot {
  /// Reads everything, computes everything again that can be, and writes nothing.
  ///
  /// Checked: that every header is canonical and unchanged; positions, versions, command ids and
  /// recorded times; every stored node of the tree and the root; the digest of every sealed section;
  /// the tables `streams` and `commands`, from the log; with the store's key, that every section
  /// opens under its owner's key; and with an earlier head, that the leaves read now lead to it. Rows
  /// that are damaged do not stop it, but a damaged page of the file may stop the process: run it in one
  /// of its own.
  ///
  /// - Parameters:
  ///   - earlier: The head of the log at an earlier time, from somebody who can be trusted with it.
  ///   - jobs: How many threads check; the result is the same for any number.
  ///   - reading: Given what the sections of an event hold, `nil` for one that is erased, once all of
  ///     them have been opened; says what is wrong with it, if anything is.
  ///   - progress: Called again and again, from any thread, with the position reached.
  /// - Returns: What was checked, with counts, and everything that is wrong.
  /// - Throws: `LMDBError` if the log cannot be read at all.
  public func verify(
    since earlier: TreeHead? = nil,
    jobs: Int = 1,
    reading: (@Sendable (Header, [[UInt8]?]) -> String?)? = nil,
    progress: @escaping @Sendable (Position) -> Void = { _ in }
  ) throws -> Verification {
    let head = try head()
    let work = VerifyingWork(head, log, since: earlier, reading, progress)
    let id = transaction.id
    if jobs > 1, work.stretchCount > 1 {
      let log = log
      let failure = Mutex<(any Error)?>(nil)
      DispatchQueue.concurrentPerform(iterations: min(jobs, work.stretchCount)) { _ in
        do {
          let snapshot = try Snapshot(log)
          // One that shows a later log would find differences that are none.
          if snapshot.transaction.id == id { try work.run(in: snapshot, leavesRest: true) }
        } catch {
          failure.withLock { $0 = $0 ?? error }
        }
      }
      if let error = failure.withLock({ $0 }) { throw error }
    }
    try work.run(in: self, leavesRest: false)
    var (tally, chains) = work.finish(head)
    try checkRowsPastTheEnd(head, &tally)
    try finish(chains, &tally)
    return tally.result
  }

  private func checkRowsPastTheEnd(_ head: Head, _ tally: inout Tally) throws {
    try transaction.forEach(in: log.tables.log, from: head.size, through: .max) { number, _ in
      tally.note("there is a row past the end of the log", at: Position(number), in: .row)
      return true
    }
  }

  private func finish(_ chains: ChainCheck, _ tally: inout Tally) throws {
    tally.counts.streams = UInt64(chains.streams.count)
    for (ordinal, chain) in chains.streams.sorted(by: { $0.key < $1.key }) {
      guard let name = chain.name else { continue }
      let expected = StreamState(ordinal: ordinal, version: chain.version, last: chain.last)
      if try transaction.stream(name, in: log.tables) != expected {
        let sentence = "The table streams does not say where \(name) stands in the log."
        tally.note(sentence, in: .whole)
      }
    }
    guard chains.isWhole else { return }
    let counts = [
      ("streams", log.tables.streams, tally.counts.streams),
      ("commands", log.tables.commands, tally.counts.commands),
      ("contents", log.tables.contents, tally.counts.sections),
    ]
    for (name, table, expected) in counts {
      let found = UInt64(try transaction.count(in: table))
      if found != expected {
        let sentence = "The table \(name) has \(found) rows; the log accounts for \(expected)."
        tally.note(sentence, in: .whole)
      }
    }
  }
}
