/// Everything recorded that a decision reads.
///
/// It begins with the service in force. Fold into it every recorded event of the streams that
/// ``Reads`` names, each stream in the order of its versions; the order of the streams is free.
public struct Situation: Sendable {
  /// The service description in force.
  public private(set) var service: Service
  /// The people known so far.
  public private(set) var people: [PersonID: Person] = [:]
  /// The cases known so far.
  public private(set) var cases: [CaseID: Case] = [:]
  /// The safeguarding concerns known so far.
  public private(set) var concerns: [ConcernID: Concern] = [:]
  /// What the streams of the service itself tell.
  public private(set) var own = ServiceStates()
  /// Events that corrections speak of, as they stand in the log, without corrections applied.
  public var entries: [EventID: RecordedEvent] = [:]
  /// Cases of a person that are still open: what is needed to warn of a second one.
  public var openCases: [PersonID: Set<CaseID>] = [:]

  /// Whom cases and concerns were opened for, by their streams, whatever was corrected since.
  ///
  /// A referral that was of somebody else is left out when its stream is folded, so that the case is
  /// about nobody. What follows in it belongs with what was there.
  public private(set) var openedFor: [StreamID: PersonID] = [:]

  /// A situation in which nothing but the service is known.
  public init(service: Service) { self.service = service }

  /// Takes in one more event.
  ///
  /// Streams that no rule reads change nothing.
  public mutating func evolve(_ event: RecordedEvent) {
    evolve([event], of: event.stream)
  }

  /// Takes in more events of `stream`, in the order of their versions.
  ///
  /// The state is looked up once for all of them.
  public mutating func evolve(_ events: [RecordedEvent], of stream: StreamID) {
    switch stream.kind {
    case .person:
      guard let id = try? PersonID(words: stream.name) else { return }
      people[id, default: Person()].evolve(events)
    case .case:
      guard let id = try? CaseID(words: stream.name) else { return }
      cases[id, default: Case()].evolve(events)
    case .safeguarding:
      guard let id = try? ConcernID(words: stream.name) else { return }
      concerns[id, default: Concern()].evolve(events)
    case .governance where stream == .service: for event in events { service.evolve(event) }
    case .governance, .staff, .huddle: for event in events { own.evolve(event) }
    }
  }

  /// Takes in whom a case or a concern was opened for, from its first event as it stands in the log.
  ///
  /// Other events change nothing.
  public mutating func noteOpening(_ event: RecordedEvent) {
    if case .referralReceived(let content) = event.event {
      openedFor[event.stream] = content.person
    } else if case .safeguardingConcernRaised(let content) = event.event {
      openedFor[event.stream] = content.subject.person
    }
  }

  /// Forgets what is known from `stream`, so that it can be folded anew.
  public mutating func forget(_ stream: StreamID) {
    if let id = stream.person {
      people[id] = nil
    } else if let id = stream.case {
      cases[id] = nil
    } else if let id = stream.concern {
      concerns[id] = nil
    } else {
      ServiceStates().copy(stream, into: &own)
    }
  }

  /// As much of the situation as is known from `streams`, with all that was looked up.
  ///
  /// A decision copies what it is given; handing it the rest as well would make every one cost as
  /// much as everything that is known.
  public func known(from streams: Set<StreamID>) -> Situation {
    var part = Situation(service: service)
    part.entries = entries
    for stream in streams {
      part.openedFor[stream] = openedFor[stream]
      if let id = try? PersonID(words: stream.name), stream.kind == .person {
        part.people[id] = people[id]
        part.openCases[id] = openCases[id]
      } else if let id = try? CaseID(words: stream.name), stream.kind == .case {
        part.cases[id] = cases[id]
      } else if let id = try? ConcernID(words: stream.name), stream.kind == .safeguarding {
        part.concerns[id] = concerns[id]
      } else {
        own.copy(stream, into: &part.own)
      }
    }
    return part
  }

  /// Who works here and may do what.
  public var staffing: Staffing { Staffing(service, own.members) }

  /// The state of the person that a stream is about.
  public func person(of stream: StreamID) -> Person? {
    switch stream.kind {
    case .person: (try? PersonID(words: stream.name)).flatMap { people[$0] }
    case .case: `case`(of: stream)?.person.flatMap { people[$0] }
    case .safeguarding, .staff, .huddle, .governance: nil
    }
  }

  /// The state of the case whose stream it is.
  public func `case`(of stream: StreamID) -> Case? {
    guard stream.kind == .case else { return nil }
    return (try? CaseID(words: stream.name)).flatMap { cases[$0] }
  }

  /// The state of the concern whose stream it is.
  public func concern(of stream: StreamID) -> Concern? {
    guard stream.kind == .safeguarding else { return nil }
    return (try? ConcernID(words: stream.name)).flatMap { concerns[$0] }
  }
}

extension Person {
  fileprivate mutating func evolve(_ events: [RecordedEvent]) {
    for index in events.indices { evolve(events[index]) }  // An iterator would copy each event.
  }
}

extension Case {
  fileprivate mutating func evolve(_ events: [RecordedEvent]) {
    for index in events.indices { evolve(events[index]) }  // An iterator would copy each event.
  }
}

extension Concern {
  fileprivate mutating func evolve(_ events: [RecordedEvent]) {
    for index in events.indices { evolve(events[index]) }  // An iterator would copy each event.
  }
}
