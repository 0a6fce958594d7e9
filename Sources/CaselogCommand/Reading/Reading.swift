import CaseRecords
import Cases
import EventLog
import Interchange

/// Somebody who looks at a store: nothing is shown to them before it is on disk that they looked.
struct Reading {
  /// What is looked at.
  let record: ServiceRecord

  /// Who looks.
  let staff: StaffID

  /// The function they act in.
  let actingAs: Name?

  /// What for.
  let purpose: ReadPurpose

  /// What the clock says.
  let now: Instant

  /// What moves the clock of a test store.
  let clock: Instant?

  /// How the answer is written out.
  let style: OutputStyle

  /// What shows the answer a screen at a time, if anything does.
  var pager: Pager?

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
    self.staff = staff
    self.purpose = purpose
    actingAs = store.actingAs
    clock = store.now?.instant
    now = try clock ?? record.now()
    style = output.style(at: now)
    pager = output.pager
  }

  /// Records that `showing` was looked at, then prints `text`.
  ///
  /// - Throws: errors of the store, and then nothing has been printed; ``OutputClosed``.
  func show(_ showing: Showing, _ text: String) throws {
    try note(showing)
    try Printer.data(text, through: pager)
  }

  /// The same for a listing, in the form that was asked for.
  func show(_ showing: Showing, _ listing: Listing) throws {
    var listing = listing
    if record.isTest { listing.notes.append(Self.testNote) }
    let text = try listing.rendered(style)
    try show(showing, text)
    guard !style.format.hasNotes else { return }
    for note in listing.notes { Printer.message(note) }
  }

  /// What every answer from a store made for tests says.
  static let testNote = "This is a test store: nothing in it is about anybody."
}

extension Reading {
  /// Records that `showing` was looked at; it is on disk when this returns.
  @discardableResult
  func note(_ showing: Showing) throws -> UInt64 {
    let access = AccessRecord(
      showing,
      purpose: purpose,
      fields: style.fields,
      by: try relationship(to: showing)
    )
    let receipt = try record.recordAccess(try access.content, by: staff, at: clock)
    if try !record.read({ try $0.staffing(of: [staff]) }).knows(staff) {
      Printer.message("Warning: \(staff) is not on the staff of this service. It is recorded so.")
    }
    return receipt.head.size
  }

  /// How the reader belongs to what is shown: the weakest of the ways, if there are several cases.
  private func relationship(to showing: Showing) throws -> Relationship {
    guard !showing.cases.isEmpty else { return .noneFound }
    return try record.read { snapshot in
      let areas = try snapshot.service().described?.staff.first { $0.staff == staff }?.areas ?? []
      let ways = try showing.cases.map { id -> Relationship in
        let state: Case
        do {
          state = try snapshot.caseState(id)
        } catch {
          // A view goes on answering from its rows when the log does not tell any more.
          guard UnfoldableEvents.Event(error, at: 0) != nil else { throw error }
          return .noneFound
        }
        if state.isAllocated(to: staff) { return .allocated }
        if let team = state.team, areas.contains(where: { $0.text == team.text }) { return .team }
        return actingAs?.text == "duty-senior" ? .duty : .noneFound
      }
      return ways.max { $0.rawValue < $1.rawValue } ?? .noneFound
    }
  }
}
