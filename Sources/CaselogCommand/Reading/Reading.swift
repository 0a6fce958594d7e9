import CaseRecords
import Cases
import EventLog
import Interchange

/// Somebody who looks at a store: nothing is shown to them before it is on disk that they looked.
struct Reading {
  /// What is looked at.
  let record: ServiceRecord

  /// Who looks, and what for.
  let looker: Looker

  /// What the clock says.
  let now: Instant

  /// What moves the clock of a test store.
  let clock: Instant?

  /// How the answer is written out.
  var style: OutputStyle

  /// What shows the answer a screen at a time, if anything does.
  var pager: Pager?

  /// Who looks.
  var staff: StaffID { looker.staff }

  /// A look into `record`.
  ///
  /// - Parameters:
  ///   - record: What is looked at.
  ///   - staff: Who looks.
  ///   - purpose: What for.
  ///   - store: In which function, and what the clock says.
  ///   - output: How the answer is written out.
  /// - Throws: errors of the store, whose clock is read.
  init(
    _ record: ServiceRecord,
    by staff: StaffID,
    for purpose: ReadPurpose,
    _ store: StoreOptions,
    _ output: OutputOptions
  ) throws {
    self.record = record
    clock = store.now?.instant
    now = try clock ?? record.now()
    style = output.style(at: now)
    looker = Looker(
      staff,
      for: purpose,
      actingAs: store.actingAs,
      user: SystemUser.name,
      clock: clock,
      fields: style.fields.map { $0.map(Line.init(checked:)) }
    )
    pager = output.pager
  }

  /// Works out an answer, and gives it out once it is on disk who looked.
  ///
  /// - Parameters:
  ///   - kind: What kind of thing is looked at.
  ///   - body: Makes the answer, and says what it shows.
  /// - Returns: The answer, which may be shown now.
  /// - Throws: `ReadRefusal`, errors of the store; then nothing may be shown.
  func look<Answer>(
    at kind: ReadingKind,
    _ body: (borrowing RecordSnapshot) throws -> (Answer, Showing)
  ) throws -> Answer {
    let (answer, _) = try record.answer(to: looker, of: kind, body).open()
    if try !record.knows(staff) {
      Printer.message("Warning: \(staff) is not on the staff of this service. It is recorded so.")
    }
    return answer
  }

  /// Prints `text`, which was given out by ``look(_:)``.
  func show(_ text: String) throws { try Printer.data(text, through: pager) }

  /// Prints a listing, in the form that was asked for.
  func show(_ listing: Listing) throws {
    var listing = listing
    if record.isTest { listing.notes.append(Self.testNote) }
    try show(try listing.rendered(style))
    guard !style.format.hasNotes else { return }
    for note in listing.notes { Printer.message(note) }
  }

  /// What every answer from a store made for tests says.
  static let testNote = "This is a test store: nothing in it is about anybody."
}
