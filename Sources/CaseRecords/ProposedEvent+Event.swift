import Cases
import EventLog

extension ProposedEvent {
  /// An event of the domain in its stored form: the main section, and one for everybody else.
  init(
    _ event: Event,
    in stream: StreamID,
    owner: Owner,
    description: EventDescription,
    claimedRecorded: Moment? = nil
  ) {
    let content = StoredContent(event, claimedRecorded: claimedRecorded)
    self.init(
      stream: StreamName(stream),
      description: description,
      sections: [(owner, content.bytes)]
        + content.parts.map { (.person(PackedReference($0.person)), $0.bytes) }
    )
  }
}

extension EventDescription {
  /// What stands in clear about an event of the domain.
  init(_ event: Event, happened: Happened, author: Author, service: UInt32) {
    let type = Swift.type(of: event.content).type
    self.init(
      type: type.number,
      schema: UInt8(type.version),
      happened: HappenedTime(happened),
      actor: PackedReference(author.staff),
      role: ShortCode(author.role),
      rules: Decider.rulesVersion,
      service: service
    )
    enteredBy = author.enteredBy.map { PackedReference($0) }
    actingAs = author.actingAs?.text
    onBehalfOf = author.onBehalfOf.map { PackedReference($0) }
  }
}
