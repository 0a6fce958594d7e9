import Cases
import Interchange
import TestSupport

/// One case being told, from the first word of it to its end: what has been recorded, and what the
/// clock says.
///
/// The chapters stand in extensions. Each lets time pass and records what happens then; the decider
/// is expected to accept all of it, with its rules about who may do what, and when.
struct Story {
  /// Whom it is about.
  let client: Client

  /// Who works on it, and where: another team once the case has been transferred.
  var team: Team

  /// The case.
  let caseID: CaseID

  /// What has been recorded so far.
  private(set) var lines: [GeneratedLine] = []

  /// What the clock says, in whole minutes.
  var clock: Instant

  /// Where chance comes from.
  var random: SplitMix64

  /// What was agreed to, while that is in force.
  var agreement: Agreed?

  /// The assessment on which consents of somebody under 16 rest.
  var competence: EventID?

  /// The matter, and whether it has come to its end.
  var matter: (id: String, isDisposed: Bool) = ("", false)

  /// Referrals to services that have no final outcome.
  var openReferrals: [String] = []

  /// The needs that were found.
  var needs: [String] = []

  private let number: Int
  private var used: [String: Int] = [:]

  /// The story of the case with this number, which begins no earlier than `start`.
  init(number: Int, beginning start: Instant, seed: UInt64) {
    random = SplitMix64(seed: seed)
    client = Client(number: number, on: London.day(at: start), using: &random)
    team = Team.any(using: &random)
    caseID = CaseID(checked: "C-" + Vocabulary.padded(number, to: 6))
    self.number = number
    clock = start
  }
}

extension Story {
  /// A new reference with these letters, which no other case uses.
  mutating func reference(_ letters: String) -> String {
    used[letters, default: 0] += 1
    return "\(letters)-" + Vocabulary.padded(number * 100 + used[letters, default: 0], to: 8)
  }

  /// Whether something comes about that does so this often in a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  /// One of `values`.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    Vocabulary.pick(values, using: &random)
  }
}

extension Story {
  /// An event of the case, or of another stream.
  func event<Content: EventContent>(
    _ type: Content.Type,
    in stream: StreamID? = nil,
    _ fields: JSON
  ) throws(GenerationProblem) -> GeneratedEvent {
    try GeneratedEvent(type, in: stream ?? StreamID(caseID), fields)
  }

  /// Records one event, which happened now or at `happened`.
  mutating func record<Content: EventContent>(
    _ type: Content.Type,
    in stream: StreamID? = nil,
    by author: String,
    happened: Instant? = nil,
    isReport: Bool = false,
    _ fields: JSON
  ) throws(GenerationProblem) {
    record(
      [try event(type, in: stream, fields)],
      by: author,
      happened: happened,
      isReport: isReport
    )
  }

  /// Records events as one command, some minutes after they happened.
  mutating func record(
    _ events: [GeneratedEvent],
    by author: String,
    happened: Instant? = nil,
    isReport: Bool = false,
    lateReason: String? = nil
  ) {
    let happened = happened ?? clock
    pass(minutes: 1...12)
    lines.append(
      GeneratedLine(
        recorded: clock,
        happened: happened,
        author: author,
        id: newID(),
        isReport: isReport,
        lateReason: lateReason,
        events: events
      )
    )
  }

  /// A UUIDv7 (RFC 9562, section 5.7) of the recorded time.
  private mutating func newID() -> CommandID {
    let milliseconds = UInt64(clock.microseconds / 1_000)
    return CommandID(
      high: milliseconds << 16 | 0x7000 | random.next() >> 52,
      low: 0x8000_0000_0000_0000 | random.next() >> 2
    )
  }
}
