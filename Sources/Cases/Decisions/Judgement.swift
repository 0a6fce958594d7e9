/// One proposal under judgement: what is proposed, what is known, and what the rules make of it.
///
/// Its rules stand in extensions, one file for each area of the catalogue. Each rule is a function
/// that throws a refusal, notes a warning or a flag, or does nothing. It is a class because rules add
/// to one and the same judgement; it lives for as long as one decision takes.
final class Judgement {
  /// The command that the proposal is part of.
  let command: Command
  /// Which of its proposals is judged.
  let index: Int
  /// Everything recorded so far, with the proposals before this one taken as recorded.
  let situation: Situation
  /// The state of the case whose stream it is; an empty one if there is none.
  let current: Case
  /// The state of the concern whose stream it is; an empty one if there is none.
  let concern: Concern
  /// The state of the person that the stream is about; an empty one if nobody is known.
  let person: Person
  /// What is going to be recorded: what was proposed, and the parts that rules compute.
  var event: Event
  /// What is going to be seen wherever the event is.
  private(set) var flags: Flags = []
  /// What the author should know.
  private(set) var warnings: [Warning] = []
  /// The position of the event that this one corrects.
  var corrects: UInt64?

  init(of index: Int, in command: Command, given situation: Situation) {
    self.command = command
    self.index = index
    self.situation = situation
    let proposal = command.proposals[index]
    event = proposal.event
    let current = situation.case(of: proposal.stream)
    self.current = current ?? Case()
    concern = situation.concern(of: proposal.stream) ?? Concern()
    person =
      (situation.person(behind: proposal.stream).flatMap { situation.people[$0] }
        ?? situation.person(of: proposal.stream)) ?? Person()
    if command.intent == .reported { flags.insert(.reported) }
  }
}

extension Judgement {
  /// The proposal.
  var proposal: Proposal { command.proposals[index] }
  /// The stream that the event would join.
  var stream: StreamID { proposal.stream }
  /// When it happened.
  var happened: Happened { proposal.happened ?? command.happened }
  /// The time at which it would be recorded.
  var now: Instant { command.now }
  /// The service in force.
  var service: Service { situation.service }
  /// Who works here and may do what, as far as the rules look at them.
  var staffing: Staffing { situation.staffing }
  /// The state of the member of staff whose stream it is; an empty one if there is none.
  var member: Member { stream.staff.flatMap { situation.own.members[$0] } ?? Member() }
  /// The state of the huddle whose stream it is; an empty one if there is none.
  var huddle: Huddle { situation.own.huddles[stream] ?? Huddle() }
  /// The breaking of the glass whose stream it is; an empty one if there is none.
  var glass: BreakGlass { situation.own.glasses[stream] ?? BreakGlass() }
  /// The request whose stream it is; an empty one if there is none.
  var request: RightsRequest { situation.own.requests[stream] ?? RightsRequest() }
  /// The retention whose stream it is; an empty one if there is none.
  var retention: Retention { situation.own.retentions[stream] ?? Retention() }
  /// Who may see what the stream is about; nothing is restricted if there is none.
  var restriction: Restriction { situation.own.restrictions[stream] ?? Restriction() }
  /// The thread whose stream it is; an empty one if there is none.
  var notice: Notice { situation.own.notices[stream] ?? Notice() }
  /// Who is the duty senior.
  var duty: Duty { situation.own.duty }
  /// The role of the author, as the service describes it.
  var role: Role? { service.role(command.author.role) }
  /// Who may see the event: as its author says, but never more people than what it belongs to (INV-12).
  var label: Label { max(command.label, situation.label(of: stream)) }
  /// The last instant at which it can have happened, which is never after now.
  var happenedBy: Instant { min(happened.latest, now) }
  /// The day in London on which it happened, as late as it can have been.
  var day: CalendarDate { London.day(at: happenedBy) }

  /// Refuses unless `holds`; a report goes on with a flag, if the kind of rule lets it.
  func require(
    _ holds: Bool,
    _ kind: RuleKind,
    else refusal: @autoclosure () -> Refusal
  ) throws(Refusal) {
    guard !holds else { return }
    let refusal = refusal()
    switch (kind, command.intent) {
    case (.sense, _): throw refusal
    case (.authority, .now), (.order, .now): throw refusal.offeringReport
    case (.authority, .reported): flag(.withoutAuthority)
    case (.order, .reported): flag(.irregular)
    }
    warn(refusal.rule, refusal.problem)
  }

  /// Notes a sentence for the author.
  func warn(_ rule: String, _ sentence: String) {
    flags.insert(.warned)
    warnings.append(Warning(rule: rule, sentence: sentence))
  }

  /// Notes a flag.
  func flag(_ flag: Flags) { flags.insert(flag) }

  /// What is going to be recorded.
  var decided: DecidedEvent {
    DecidedEvent(
      stream: stream,
      event: event,
      happened: happened,
      flags: flags,
      label: label,
      corrects: corrects
    )
  }

  /// The event as the proposals after it see it.
  var asIfRecorded: RecordedEvent {
    RecordedEvent(
      id: EventID(command: command.id, index: UInt16(clamping: index)),
      stream: stream,
      version: lastVersion + 1,
      position: .max,
      event: event,
      type: event.type.number,
      happened: happened,
      recorded: now,
      author: command.author,
      site: command.site,
      channel: command.channel,
      flags: flags,
      label: label,
      lateReason: command.lateReason,
      corrects: corrects,
      serviceVersion: service.version,
      rulesVersion: Decider.rulesVersion,
      causation: command.causation,
      correlation: command.correlation,
      claimedRecorded: command.claimedRecorded
    )
  }

  private var lastVersion: UInt64 {
    switch stream.kind {
    case .person: person.lastVersion
    case .case: current.lastVersion
    case .safeguarding: concern.lastVersion
    case .governance where stream == .service: UInt64(service.version)
    case .governance, .staff, .huddle: situation.own.lastVersion(of: stream)
    }
  }
}

extension Refusal {
  /// The same refusal, saying also how to record what has already happened.
  fileprivate var offeringReport: Refusal {
    Refusal(
      rule: rule,
      problem: problem,
      why: why,
      remedies: remedies + ["If it has already happened, record that: add --reported"]
    )
  }
}
