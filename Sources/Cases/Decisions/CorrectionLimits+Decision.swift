extension Judgement {
  /// Some entries cannot be undone, whatever is wrong with them.
  func requireCorrectable(
    _ target: RecordedEvent,
    _ content: EntryCorrected
  ) throws(Refusal) {
    guard content.kind.undoes else { return }
    try require(
      !isVoid(target),
      .sense,
      else: Refusal(
        rule: "INV-10",
        problem: "Entry \(target.id) has been set aside already.",
        why: "An entry is set aside once; what is wrong with that is corrected there.",
        remedies: ["To find the correction: caselog log \(stream) --type EntryCorrected"]
      )
    )
    let isErased = content.kind == .recordedInError
    try require(
      !revivesAuthority(target) && !(isErased && target.type == ConsentWithdrawn.type.number),
      .sense,
      else: Refusal(
        rule: "INV-10",
        problem:
          "Setting aside entry \(target.id) would bring a consent or a decision back to life.",
        why: "What was withdrawn, refused or set aside is not revived; it is made again.",
        remedies: ["To record a new consent: caselog append ConsentRecorded \(stream) --template"]
      )
    )
    try require(
      target.type != CaseClosed.type.number || !isErased,
      .sense,
      else: Refusal(
        rule: "INV-10",
        problem: "The closing of a case is not set aside.",
        why: "A case closed in error is opened again, which revives no consent.",
        remedies: ["To open it: caselog append CaseReopened \(stream) --template"]
      )
    )
    try require(
      target.type != CaseTransferRequested.type.number || content.kind != .recordedInError,
      .sense,
      else: Refusal(
        rule: "INV-10",
        problem: "A request to transfer a case is not set aside.",
        why: "Those who asked take it back by a decision, so that everybody can see it.",
        remedies: ["To take it back: caselog append CaseTransferDecided \(stream) --template"]
      )
    )
    try require(
      !target.isDisclosure || content.kind != .recordedInError,
      .sense,
      else: Refusal(
        rule: "INV-10",
        problem: "Entry \(target.id) is a disclosure, and what was told cannot be untold.",
        why: "A disclosure is corrected in its description, never undone.",
        remedies: ["To correct its fields: kind amended, with the right values in `fields`."]
      )
    )
  }

  /// What takes the place of an entry is another one, and no chain of them comes back to it.
  func requireReplacement(_ content: EntryCorrected) throws(Refusal) {
    guard let replacement = content.replacement else { return }
    let isOfThisCommand =
      replacement.command == command.id && Int(replacement.index) < command.proposals.count
      && Int(replacement.index) != index
    try require(
      isOfThisCommand || situation.entries[replacement] != nil,
      .sense,
      else: Refusal(
        rule: "INV-10",
        problem: "There is no entry \(replacement) to take its place.",
        why: "What takes the place of an entry has been recorded, or is in the same command.",
        remedies: ["Leave `replacement` out, or record the other entry first."]
      )
    )
    let next = Dictionary(
      corrections.compactMap { entry in
        entry.content.replacement.map { (entry.content.target, $0) }
      },
      uniquingKeysWith: { $1 }
    )
    var chain: Set<EventID> = []
    var last: EventID? = replacement
    while let id = last, chain.insert(id).inserted { last = next[id] }
    try require(
      !chain.contains(content.target),
      .sense,
      else: Refusal(
        rule: "INV-10",
        problem: "Entry \(content.target) would end up in place of itself.",
        why: "Corrections may follow each other; they never lead back to where they began.",
        remedies: ["To see the corrections: caselog log \(stream) --type EntryCorrected"]
      )
    )
  }

  func requireFields(
    _ content: EntryCorrected,
    of target: RecordedEvent
  ) throws(Refusal) {
    guard content.kind == .amended else { return }
    let fields = (content.fields ?? []).map(\.field.text)
    try requireSense(
      !fields.isEmpty,
      "EV34",
      "It is not said which fields were wrong.",
      "An entry that is amended names its fields and their right values."
    )
    let fixed = fixedFields(of: target.type)
    try require(
      !fields.contains { field in fixed.contains { field.isPath(in: $0) } },
      .sense,
      else: Refusal(
        rule: "INV-10",
        problem: "Changing what entry \(target.id) allows could make or revive an authority.",
        why:
          "No correction makes, widens or revives a consent or a decision; it is made again.",
        remedies: [
          "To withdraw more: caselog append ConsentWithdrawn \(stream) --template",
          "To record a new consent: caselog append ConsentRecorded \(stream) --template",
        ]
      )
    )
  }

  /// The fields that no correction changes: what others call it by, on which it depends what may be
  /// done, and who said so.
  private func fixedFields(of type: UInt16) -> [String] {
    switch type {
    case ConsentWithdrawn.type.number: ["all", "consents", "purposes"]
    case ConsentRefused.type.number: ["purposes", "capacityBasis"]
    case ConsentRecorded.type.number:
      ["consent", "purposes", "giver", "capacityBasis", "validUntil", "conditions"]
    case CapacityAssessed.type.number: ["kind", "purposes", "outcome", "retestAt"]
    case LawfulOverrideRecorded.type.number:
      [
        "override", "ground", "recipients", "maxLevel", "from", "until", "authoriser",
        "retrospective", "confirms",
      ]
    case ReportApproved.type.number:
      [
        "report", "version", "level", "author", "approver", "addresseeClasses", "contentHash",
        "reliesOnConsents", "reliesOnOverride",
      ]
    case InformationShared.type.number: ["disclosure", "authority"]
    case OnwardReferralMade.type.number: ["referral", "authority"]
    case SafeguardingReferralMade.type.number: ["referral", "basis"]
    case NoteAdded.type.number: ["confirms"]
    case PersonLinkChanged.type.number: ["change", "survivor", "other", "secondConfirmer"]
    case EntryCorrected.type.number: ["target", "kind", "fields", "replacement"]
    default: []  // A number, not an enum of ours: of every other type the rules judge it anew.
    }
  }

  /// The corrections made in this stream so far.
  private var corrections: [Entry<EntryCorrected>] {
    switch stream.kind {
    case .person: person.corrections
    case .case: current.corrections
    case .safeguarding: concern.corrections
    case .staff: stream == .duty ? duty.corrections : member.corrections
    case .huddle: huddle.corrections
    case .governance: []
    }
  }

  private func isVoid(_ target: RecordedEvent) -> Bool {
    corrections.contains {
      $0.content.target == target.id && $0.content.effect(onType: target.type) == .voids
    }
  }

  /// Whether something would be allowed again without it: a refusal with which a consent ended, or a
  /// correction that had set aside what allows something.
  private func revivesAuthority(_ target: RecordedEvent) -> Bool {
    if case .entryCorrected(let correction) = target.event,
      let corrected = situation.entries[correction.target]
    {
      return correction.effect(onType: corrected.type) == .voids && corrected.allowsSomething
    }
    return target.type == ConsentRefused.type.number
      && current.consentTerms.contains { $0.end?.event == target.id }
  }
}

extension String {
  /// Whether it is the path of `field`, or of something in it.
  fileprivate func isPath(in field: String) -> Bool {
    self == field || hasPrefix(field + ".") || hasPrefix(field + "[")
  }
}

extension CorrectionKind {
  /// Whether the entry would no longer count.
  fileprivate var undoes: Bool {
    switch self {
    case .recordedInError, .wrongPerson, .wrongCase: true
    case .amended, .lateInformation, .disputeNoted: false
    }
  }
}

extension RecordedEvent {
  /// Whether something was told by it.
  fileprivate var isDisclosure: Bool {
    type == InformationShared.type.number || type == OnwardReferralMade.type.number
      || type == SafeguardingReferralMade.type.number
  }

  /// Whether something may be done because of it.
  fileprivate var allowsSomething: Bool {
    [
      ConsentRecorded.type.number, LawfulOverrideRecorded.type.number, ReportApproved.type.number,
      CapacityAssessed.type.number,
    ].contains(type)
  }
}
