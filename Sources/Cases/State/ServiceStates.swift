/// What the streams of the service itself tell: of its staff, its huddles and its records.
public struct ServiceStates: Sendable {
  /// The members of staff whose streams have been read.
  public private(set) var members: [StaffID: Member] = [:]
  /// The huddles that have been read, by their streams.
  public private(set) var huddles: [StreamID: Huddle] = [:]
  /// Who is the duty senior.
  public private(set) var duty = Duty()

  /// States of which nothing is known.
  public init() {}

  /// Takes in one more event of a stream of the service itself.
  public mutating func evolve(_ event: RecordedEvent) {
    switch event.stream.kind {
    case .staff:
      guard let id = event.stream.staff else { return duty.evolve(event) }
      members[id, default: Member()].evolve(event)
    case .huddle: huddles[event.stream, default: Huddle()].evolve(event)
    case .governance, .person, .case, .safeguarding: return
    }
  }

  /// As much as is known from `stream`, taken into `part`.
  func copy(_ stream: StreamID, into part: inout ServiceStates) {
    switch stream.kind {
    case .staff:
      if let id = stream.staff { part.members[id] = members[id] } else { part.duty = duty }
    case .huddle: part.huddles[stream] = huddles[stream]
    case .governance, .person, .case, .safeguarding: return
    }
  }

  /// The version of the last event that was folded of a stream of the service itself.
  func lastVersion(of stream: StreamID) -> UInt64 {
    switch stream.kind {
    case .staff: stream.staff.map { members[$0]?.lastVersion ?? 0 } ?? duty.lastVersion
    case .huddle: huddles[stream]?.lastVersion ?? 0
    case .governance, .person, .case, .safeguarding: 0
    }
  }
}
