import Cases
import EventLog

extension RecordedEvent {
  /// The event that `header` and its content say; `nil` content stands for what has been erased.
  ///
  /// - Throws: ``RecordDamage`` if the header has a code that this program does not know.
  init(
    _ header: Header,
    stream: StreamID,
    content: ReadContent?
  ) throws(RecordDamage) {
    let clear = header.description
    guard let channel = Channel(rawValue: clear.channel) else {
      throw .unknown("channel", at: header.position.number)
    }
    guard let label = Label(rawValue: clear.label.rawValue) else {
      throw .unknown("label", at: header.position.number)
    }
    let lateReason = LateReason(rawValue: clear.lateReason)
    guard clear.lateReason == 0 || lateReason != nil else {
      throw .unknown("late reason", at: header.position.number)
    }
    self.init(
      id: EventID(command: CommandID(header.request), index: header.index),
      stream: stream,
      version: header.version,
      position: header.position.number,
      event: content?.event,
      type: clear.type,
      happened: Happened(clear.happened),
      recorded: Instant(microseconds: header.recorded),
      author: Author(clear),
      site: clear.site.map { SiteCode(checked: $0.description) },
      channel: channel,
      flags: Flags(rawValue: clear.flags),
      label: label,
      lateReason: lateReason,
      corrects: clear.corrects?.number,
      serviceVersion: clear.service,
      rulesVersion: clear.rules,
      causation: clear.causation.map(CommandID.init),
      correlation: clear.correlation.map(CommandID.init),
      claimedRecorded: content?.claimedRecorded
    )
  }

  /// This event with other content, as corrections make it.
  func with(_ event: Event?) -> RecordedEvent {
    RecordedEvent(
      id: id,
      stream: stream,
      version: version,
      position: position,
      event: event,
      type: type,
      happened: happened,
      recorded: recorded,
      author: author,
      site: site,
      channel: channel,
      flags: flags,
      label: label,
      lateReason: lateReason,
      corrects: corrects,
      serviceVersion: serviceVersion,
      rulesVersion: rulesVersion,
      causation: causation,
      correlation: correlation,
      claimedRecorded: claimedRecorded
    )
  }
}

extension Author {
  fileprivate init(_ clear: EventDescription) {
    self.init(
      staff: StaffID(checked: clear.actor.description),
      role: RoleCode(checked: clear.role.description),
      enteredBy: clear.enteredBy.map { StaffID(checked: $0.description) },
      actingAs: clear.actingAs.map(Name.init(checked:)),
      onBehalfOf: clear.onBehalfOf.map { StaffID(checked: $0.description) }
    )
  }
}
