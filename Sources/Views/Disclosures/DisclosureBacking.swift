public import Cases

/// What a disclosure rested on, and what stands beside it in the record.
public struct DisclosureBacking: Sendable {
  /// What it rested on, by the word of whoever recorded it; `nil` if the record does not say.
  public var authority: Authority?
  /// The part of the consent that it rested on.
  public var consent: ConsentTerm?
  /// The override that it rested on.
  public var override: OverrideTerm?
  /// The decisions that looked back on it afterwards, and found it right.
  public var coveredBy: [Entry<LawfulOverrideRecorded>] = []
  /// The withdrawal of its consent that may have been said before it was told.
  public var withdrawal: Entry<ConsentWithdrawn>?
  /// Whether it may have been a breach.
  public var isSuspected = false
  /// The corrections of it, or of what it passed on.
  public var corrections: [Entry<EntryCorrected>] = []
  /// Whether a correction says that its recipient has to be told.
  public var hasToBeTold = false
  /// What became of telling its recipient.
  public var notice: Notice?

  /// Nothing.
  init() {}
}

extension DisclosureBacking {
  /// What `disclosure` of `state` rested on, with the part of its consent that was found.
  init(
    _ disclosure: MadeDisclosure,
    _ term: ConsentTerm?,
    in state: Case,
    suspected: Set<EventID>,
    _ service: Service
  ) {
    authority = Authority(disclosure.authority)
    consent = term
    override = disclosure.authority.overrideID.flatMap { state.overrideTerm($0, in: service) }
    withdrawal = state.withdrawal(before: disclosure)
    isSuspected = suspected.contains(disclosure.event)
  }

  /// Takes in what was corrected, and what the recipient was told of it.
  mutating func note(
    _ all: [Entry<EntryCorrected>],
    on reference: String,
    event: EventID,
    told: DisclosedContent,
    notice: Notice?
  ) {
    corrections = all.filter { $0.content.speaks(of: reference, event) }
    isSuspected = isSuspected || corrections.contains { $0.content.breach != nil }
    hasToBeTold = all.contains { $0.content.asksToTell(reference, told) }
    self.notice = notice
  }
}

extension EntryCorrected {
  /// Whether it corrects this disclosure, or what it passed on.
  fileprivate func speaks(of reference: String, _ event: EventID) -> Bool {
    target == event || (disclosuresAffected ?? []).contains { $0.text == reference }
      || recipientsToNotify.contains { $0.disclosure?.text == reference }
  }

  /// Whether the recipient of this disclosure has to be told of it.
  fileprivate func asksToTell(_ reference: String, _ told: DisclosedContent) -> Bool {
    recipientsToNotify.contains { recipient in
      if let disclosure = recipient.disclosure { return disclosure.text == reference }
      return told.recipients.contains(recipient.recipient) && told.name == recipient.name.text
    }
  }
}
