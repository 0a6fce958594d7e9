import Cases

extension Command {
  /// The command that `request` is, once it is known when it is decided and in which role.
  ///
  /// The role is the one that the author held when it happened and that may record the first event;
  /// failing that, any role that they held; failing that, `NONE`, which may do nothing.
  init(_ request: CommandRequest, at now: Instant, in staffing: Staffing) {
    let known = request.happened.date.precision == .day
    let held = staffing.roles(of: request.by, at: known ? min(request.happened.latest, now) : now)
      .sorted()
    let name = request.proposals.first.map { type(of: $0.event.content).type.name } ?? ""
    let role = held.first { staffing.service.permits($0, toRecord: name) } ?? held.first
    self.init(
      id: request.id,
      proposals: request.proposals,
      happened: request.happened,
      author: Author(
        staff: request.by,
        role: role ?? RoleCode(checked: "NONE"),
        enteredBy: request.enteredBy,
        actingAs: request.actingAs,
        onBehalfOf: request.onBehalfOf
      ),
      intent: request.intent,
      now: now,
      site: request.site,
      channel: request.channel,
      lateReason: request.lateReason,
      causation: request.causation,
      correlation: request.correlation,
      label: request.label,
      claimedRecorded: request.claimedRecorded
    )
  }
}
