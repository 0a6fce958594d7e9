/// What the streams of the service itself tell: of its staff, its huddles and its records.
public struct ServiceStates: Sendable {
  /// The members of staff whose streams have been read.
  public private(set) var members: [StaffID: Member] = [:]
  /// The huddles that have been read, by their streams.
  public private(set) var huddles: [StreamID: Huddle] = [:]
  /// The breakings of the glass that have been read, by their streams.
  public private(set) var glasses: [StreamID: BreakGlass] = [:]
  /// The requests about rights that have been read, by their streams.
  public private(set) var requests: [StreamID: RightsRequest] = [:]
  /// How long records are kept, as far as it has been read, by its streams.
  public private(set) var retentions: [StreamID: Retention] = [:]
  /// Who may see something, as far as it has been read, by its streams.
  public private(set) var restrictions: [StreamID: Restriction] = [:]
  /// What became of telling recipients, as far as it has been read, by its streams.
  public private(set) var notices: [StreamID: Notice] = [:]
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
    case .governance: evolveGovernance(event)
    case .person, .case, .safeguarding: return
    }
  }

  private mutating func evolveGovernance(_ event: RecordedEvent) {
    let stream = event.stream
    switch stream.subject?.family {
    case .glass: glasses[stream, default: BreakGlass()].evolve(event)
    case .request: requests[stream, default: RightsRequest()].evolve(event)
    case .retention: retentions[stream, default: Retention()].evolve(event)
    case .restriction: restrictions[stream, default: Restriction()].evolve(event)
    case .notice: notices[stream, default: Notice()].evolve(event)
    case .fixed, nil: return
    }
  }

  /// As much as is known from `stream`, taken into `part`.
  func copy(_ stream: StreamID, into part: inout ServiceStates) {
    switch stream.kind {
    case .staff:
      if let id = stream.staff { part.members[id] = members[id] } else { part.duty = duty }
    case .huddle: part.huddles[stream] = huddles[stream]
    case .governance:
      switch stream.subject?.family {
      case .glass: part.glasses[stream] = glasses[stream]
      case .request: part.requests[stream] = requests[stream]
      case .retention: part.retentions[stream] = retentions[stream]
      case .restriction: part.restrictions[stream] = restrictions[stream]
      case .notice: part.notices[stream] = notices[stream]
      case .fixed, nil: return
      }
    case .person, .case, .safeguarding: return
    }
  }

  /// The version of the last event that was folded of a stream of the service itself.
  func lastVersion(of stream: StreamID) -> UInt64 {
    switch stream.kind {
    case .staff: stream.staff.map { members[$0]?.lastVersion ?? 0 } ?? duty.lastVersion
    case .huddle: huddles[stream]?.lastVersion ?? 0
    case .governance:
      switch stream.subject?.family {
      case .glass: glasses[stream]?.lastVersion ?? 0
      case .request: requests[stream]?.lastVersion ?? 0
      case .retention: retentions[stream]?.lastVersion ?? 0
      case .restriction: restrictions[stream]?.lastVersion ?? 0
      case .notice: notices[stream]?.lastVersion ?? 0
      case .fixed, nil: 0
      }
    case .person, .case, .safeguarding: 0
    }
  }
}
