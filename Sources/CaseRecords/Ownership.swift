import Cases
import EventLog

/// Whose the main section of an event is.
///
/// An event of a person's stream is that person's; one of a case is the person's whose case it is; one
/// of a safeguarding concern is its first subject's; one of a member of staff is theirs. A case that
/// turns out to be somebody else's stays with the person it was opened for. Of governance,
/// what is said in words about somebody is that person's: why the glass was broken, what somebody asked
/// for, what a recipient was told. Everything else is the store's: the service, its huddles and who is
/// on duty, who looked, and what has to outlive a person's key, namely how long a record is kept, what
/// was erased, and who may see it.
enum Ownership {
  /// The owner of what `event` says in `stream`, given what is known before it.
  static func owner(of event: Event, in stream: StreamID, given situation: Situation) -> Owner {
    let person: PersonID? =
      switch stream.kind {
      case .person: PersonID(words: stream)
      case .case, .safeguarding: firstPerson(of: event) ?? situation.person(behind: stream)
      case .governance: personBehind(event, in: stream, given: situation)
      case .staff, .huddle: nil
      }
    if let person { return .person(PackedReference(person)) }
    guard stream.kind == .staff, let staff = PackedReference(stream.name) else { return .store }
    return .staff(staff)
  }

  /// The person that a governance stream speaks of in words.
  private static func personBehind(
    _ event: Event,
    in stream: StreamID,
    given situation: Situation
  ) -> PersonID? {
    switch stream.subject?.family {
    case .glass:
      if case .breakGlassInvoked(let content) = event {
        return situation.person(behind: content.target)
      }
      return (situation.own.glasses[stream]?.invoked?.content.target)
        .flatMap { situation.person(behind: $0) }
    case .request:
      if case .rightsRequestReceived(let content) = event { return content.person }
      return situation.own.requests[stream]?.person
    case .notice:
      guard case .recipientNotified(let content) = event else { return nil }
      return situation.person(behind: content.record)
    case .fixed, .retention, .restriction, nil: return nil
    }
  }

  /// The person that the first event of a stream names as the one it is about.
  private static func firstPerson(of event: Event) -> PersonID? {
    if case .referralReceived(let content) = event { return content.person }
    if case .safeguardingConcernRaised(let content) = event { return content.subject.person }
    return nil
  }
}

extension PersonID {
  /// The person whose stream it is.
  fileprivate init?(words stream: StreamID) {
    guard let person = try? PersonID(words: stream.name) else { return nil }
    self = person
  }
}
