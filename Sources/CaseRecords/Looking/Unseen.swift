import Cases
public import EventLog

/// An answer from the record that nobody has seen yet.
///
/// It cannot be copied, and there is one way out of it: ``open()``, which first puts on disk who looks.
/// Beside the engine's own work, this is the only way in which anything that a section holds leaves a
/// record: ``ServiceRecord/answer(to:of:_:)`` is what makes it.
public struct Unseen<Answer>: ~Copyable {
  private let answer: Answer
  private let record: ServiceRecord
  private let looker: Looker
  private let access: RecordAccessed

  /// `answer`, to be shown as `access` says.
  init(
    _ answer: Answer,
    of record: ServiceRecord,
    to looker: Looker,
    _ access: RecordAccessed
  ) {
    self.answer = answer
    self.record = record
    self.looker = looker
    self.access = access
  }

  /// Records that the answer was looked at, and gives it out once that is on disk.
  ///
  /// - Returns: The answer, and the receipt of the event.
  /// - Throws: errors of the store; then nothing is given out.
  public consuming func open() throws -> (answer: Answer, receipt: Receipt) {
    let receipt = try record.recordAccess(access, by: looker.staff, at: looker.clock)
    return (answer, receipt)
  }
}
