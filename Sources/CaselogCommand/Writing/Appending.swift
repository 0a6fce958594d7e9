@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Interchange

/// One event on its way into the record, and the answer about it.
struct Appending {
  private let serviceRecord: ServiceRecord
  private let member: StaffID
  private let event: EventOptions?
  private let store: StoreOptions
  private let output: OutputOptions

  /// How often a new reference is tried if others take it first.
  private static let attempts = 100

  /// - Parameters:
  ///   - record: Where it is recorded.
  ///   - member: Who answers for it.
  ///   - event: When and how it happened; `nil` for now.
  ///   - store: Who one is, and what the clock says.
  ///   - output: How the receipt is written out.
  init(
    to record: ServiceRecord,
    by member: StaffID,
    _ event: EventOptions? = nil,
    _ store: StoreOptions,
    _ output: OutputOptions
  ) {
    serviceRecord = record
    self.member = member
    self.event = event
    self.store = store
    self.output = output
  }

  /// Records `given`, calls `isRecorded` when that is on disk, and prints the receipt.
  func record(_ given: GivenEvent, once isRecorded: () -> Void = {}) throws {
    if let stream = try given.stream ?? NewReference.only(for: given.event) {
      return try record(given.event, in: stream, once: isRecorded)
    }
    guard event?.commandId == nil else {
      throw Failure(
        .usage,
        "A command id is given, but no stream.",
        why: [
          "A repeated command is known by its id only if it says the same, its stream included."
        ],
        next: ["Name the stream, as in \(given.event.streamExample)."]
      )
    }
    for _ in 0..<Self.attempts {
      let stream = try serviceRecord.read { try NewReference.fresh(for: given.event, in: $0) }
      var request = try request(given.event, in: stream)
      request.expected[stream] = 0
      let answer = try serviceRecord.record(request)
      if case .conflict(.moved) = answer { continue }
      return try print(answer, once: isRecorded)
    }
    throw Failure(.busy, "Others are making references faster than this. Try again.")
  }

  /// Records `event` in `stream`, calls `isRecorded` when that is on disk, and prints the receipt.
  func record(_ event: Event, in stream: StreamID, once isRecorded: () -> Void = {}) throws {
    try print(try serviceRecord.record(try request(event, in: stream)), once: isRecorded)
  }

  /// Shows what `given` would come to, once it is recorded that this was looked at.
  func rehearse(_ given: GivenEvent, for purpose: ReadPurpose?) throws {
    let stream =
      try given.stream
      ?? serviceRecord.read {
        try NewReference.stream(for: given.event, in: $0)
      }
    var rehearsal = serviceRecord.rehearsal()
    let answer = try rehearsal.decide(try request(given.event, in: stream))
    var reading = try Reading(
      serviceRecord,
      by: member,
      for: try Purpose.named(purpose),
      store,
      output
    )
    reading.pager = nil
    let read = rehearsal.streamsRead
    // What stands against it tells what is recorded, so the look is on disk first.
    try reading.look(at: .lists) { snapshot in
      ((), try Subjects.showing(read, in: snapshot, view: "dry-run"))
    }
    switch answer {
    case .recorded(let decision): try reading.show(DecisionListing.listing(of: decision))
    case .repeated:
      Printer.message("This command has been recorded before. Nothing would be written.")
    case .refused(let refusal): throw try explained(refusal)
    case .conflict(let conflict): throw conflict
    }
  }

  private func request(_ event: Event, in stream: StreamID) throws -> CommandRequest {
    let now = try store.now?.instant ?? serviceRecord.now()
    var request = CommandRequest(
      id: self.event?.commandId ?? .unique(at: now),
      proposals: [Proposal(stream: stream, event: event)],
      happened: self.event?.happened ?? .at(Moment(now)),
      by: member
    )
    request.actingAs = store.actingAs
    request.recorded = store.now?.instant
    guard let options = self.event else { return request }
    request.onBehalfOf = options.onBehalfOf
    request.intent = options.reported ? .reported : .now
    request.site = options.site
    request.lateReason = options.lateReason
    request.label = options.label ?? .normal
    if let version = options.expectVersion { request.expected[stream] = version }
    return request
  }

  /// The refusal; of an author who was not at work in 1970, that the clock of a store made for tests
  /// still stands there.
  private func explained(_ refusal: Refusal) throws -> Refusal {
    let clock = try serviceRecord.now()
    guard serviceRecord.isTest, store.now == nil, refusal.rule == "INV-02",
      clock < Instant(seconds: 365 * 86_400)
    else { return refusal }
    return Refusal(
      rule: refusal.rule,
      problem:
        "The clock of this store, made for tests, stands at \(clock): nobody worked here then.",
      why: refusal.why,
      remedies: ["Say what time it is, as in: --now 2026-05-04T10:00+01:00"]
    )
  }

  private func print(_ answer: Recording, once isRecorded: () -> Void) throws {
    var decision: Decision?
    let receipt: Receipt
    switch answer {
    case .recorded(let given, let decided):
      receipt = given
      decision = decided
      for warning in decided.warnings { Printer.message("Warning \(warning)") }
    case .repeated(let given):
      receipt = given
      Printer.message("This command had been recorded before. Nothing was written now.")
    case .refused(let refusal): throw try explained(refusal)
    case .conflict(let conflict): throw conflict
    }
    isRecorded()
    var listing = ReceiptListing.listing(of: receipt, decision)
    if serviceRecord.isTest { listing.notes.append(Reading.testNote) }
    try Printer.data(try listing.rendered(output.style(at: try serviceRecord.now())))
    // A huddle ends a morning or an afternoon: a good moment to keep what the log has come to.
    if decision?.endsHuddle == true { KeptCheckpoint.show(of: serviceRecord) }
  }
}

extension Decision {
  /// Whether a huddle was closed.
  fileprivate var endsHuddle: Bool {
    events.contains { if case .huddleClosed = $0.event { true } else { false } }
  }
}
