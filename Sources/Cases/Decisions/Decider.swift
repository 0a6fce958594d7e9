/// Decides what a command comes to.
///
/// Deciding is pure: no clock, no chance, no input, no output. Rules come in three kinds, which
/// differ in what they make of a report of something that has already happened:
///
/// - *authority* (who may, with whose consent): refused now, flagged `.withoutAuthority` when
///   reported;
/// - *order* (what has to come first, what a service wants): refused now, flagged `.irregular` when
///   reported;
/// - *sense* (what cannot be true, what does not exist): refused in both cases.
public enum Decider {
  /// The version of the rules below, kept with every event that they accept.
  public static let rulesVersion: UInt16 = 1

  /// What `command` comes to in `situation`: events and warnings, or why not.
  ///
  /// The proposals are judged in their order, each with the ones before it taken as recorded.
  ///
  /// - Throws: a ``Refusal`` for the first rule that stands against any of them; nothing of the
  ///   command is then recorded.
  public static func decide(
    _ command: Command,
    in situation: Situation
  ) throws(Refusal) -> Decision {
    var situation = situation
    var events: [DecidedEvent] = []
    var warnings: [Warning] = []
    for index in command.proposals.indices {
      let judgement = Judgement(of: index, in: command, given: situation)
      try judgement.judge()
      events.append(judgement.decided)
      warnings += judgement.warnings
      // Taking the last one in would copy what is known for nobody to look at.
      if index + 1 < command.proposals.count { situation.evolve(judgement.asIfRecorded) }
    }
    return Decision(events: events, warnings: warnings)
  }
}
