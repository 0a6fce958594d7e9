import Cases
import EventLog

/// Whose the main section of an event is.
///
/// An event of a person's stream is that person's; one of a case is the person's whose case it is; one
/// of a safeguarding concern is its first subject's; one of a member of staff is theirs; everything
/// else is the store's.
enum Ownership {
  /// The owner of what `event` says in `stream`, given what is known before it.
  static func owner(of event: Event, in stream: StreamID, given situation: Situation) -> Owner {
    let person: PersonID? =
      switch stream.kind {
      case .person: PersonID(words: stream)
      case .case: firstPerson(of: event) ?? situation.case(of: stream)?.person
      case .safeguarding:
        firstPerson(of: event) ?? situation.concern(of: stream)?.raised?.content.subject.person
      case .staff, .huddle, .governance: nil
      }
    if let person { return .person(PackedReference(person)) }
    guard stream.kind == .staff, let staff = PackedReference(stream.name) else { return .store }
    return .staff(staff)
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
