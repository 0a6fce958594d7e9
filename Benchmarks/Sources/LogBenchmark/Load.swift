import EventLog

/// Requests like those of a service: one event each, 250 bytes, over two thousand cases.
struct Load {
  static let contentLength = 250
  static let streamCount: UInt64 = 2000

  private var number: UInt64 = 1
  private var random: UInt64 = 1
  private let content = [UInt8](repeating: UInt8(ascii: "x"), count: contentLength)
  private let streams: [StreamName]
  let owners: [Owner]

  init() {
    let numbers = (0..<Self.streamCount).map { String(1_000_000 + $0).dropFirst() }
    streams = numbers.compactMap { StreamName("case/C-\($0)") }
    owners = numbers.compactMap { PackedReference("PN-\($0)").map(Owner.person) }
  }

  /// The request that begins the log.
  static var first: AppendRequest {
    AppendRequest(
      id: RequestID(high: 0, low: 0),
      request: [0],
      expectations: [],
      events: [
        ProposedEvent(
          stream: StreamName("governance/store") ?? fail(),
          description: description,
          sections: [(.store, [0])]
        )
      ],
      decided: 0
    )
  }

  /// The next request.
  mutating func next() -> AppendRequest {
    number += 1
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let index = Int((random >> 33) % Self.streamCount)
    return AppendRequest(
      id: RequestID(high: number, low: random),
      request: content,
      expectations: [],
      events: [
        ProposedEvent(
          stream: streams[index],
          description: Self.description,
          sections: [(owners[index], content)]
        )
      ],
      decided: Int64(number)
    )
  }

  private static let description: EventDescription = {
    guard let happened = HappenedTime(value: 1_774_767_000, offset: 60, precision: .minute),
      let actor = PackedReference("ST02"), let role = ShortCode("FAC")
    else { return fail() }
    return EventDescription(type: 7, happened: happened, actor: actor, role: role)
  }()

  private static func fail<Value>() -> Value { preconditionFailure("The load's values are fixed.") }
}
