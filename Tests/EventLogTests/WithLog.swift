@testable import EventLog
import TestSupport

/// Calls `body` with a new log, which holds its first event, and removes it afterwards.
func withLog<Value>(_ body: (Log) throws -> Value) throws -> Value {
  try withTemporaryDirectory { directory in try body(makeLog(in: directory)) }
}

/// Makes a log at `store` in `directory`, with its key file beside it.
func makeLog(in directory: String, unlocking: Unlocking? = nil) throws -> Log {
  try Log.create(
    directory + "/store",
    unlocking: unlocking ?? .keyFile(path: directory + "/key")
  ) { _ in
    ("caselog/test/0", request(0, to: "governance/store", owner: .store))
  }
}

/// A request with one event that says `content`.
func request(
  _ number: UInt64,
  to stream: String = "case/C-0001",
  expecting version: UInt64? = nil,
  owner: Owner? = nil,
  content: String = "said in confidence",
  decided: Int64 = 1000
) -> AppendRequest {
  AppendRequest(
    id: RequestID(high: 0x0195_E0C2_0000_7000, low: number),
    request: Array(content.utf8),
    expectations: version.map { [Expectation(name(stream), at: $0)] } ?? [],
    events: [event(to: stream, owner: owner, content: content)],
    decided: decided
  )
}

func event(to stream: String, owner: Owner? = nil, content: String) -> ProposedEvent {
  ProposedEvent(
    stream: name(stream),
    description: description(),
    sections: [(owner ?? .person(reference("PN-01")), Array(content.utf8))]
  )
}

func description() -> EventDescription {
  guard let happened = HappenedTime(value: 1_774_767_000, offset: 60, precision: .minute),
    let role = ShortCode("FAC")
  else { preconditionFailure("The test's own values have a stored form.") }
  return EventDescription(type: 7, happened: happened, actor: reference("ST02"), role: role)
}

func name(_ text: String) -> StreamName {
  guard let name = StreamName(text) else { preconditionFailure("\(text) is no stream.") }
  return name
}

func reference(_ text: String) -> PackedReference {
  guard let reference = PackedReference(text) else { preconditionFailure("\(text) is none.") }
  return reference
}

extension Log {
  /// Seals and appends `request`, and returns what became of it.
  func append(_ request: AppendRequest) throws -> Result<Receipt, Conflict> {
    let results = try append([try seal(request)])
    return results[0]
  }
}
