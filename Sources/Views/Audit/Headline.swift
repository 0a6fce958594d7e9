import CaseRecords
import Cases

/// An event in one sentence, without the full stop.
struct Headline {
  /// The sentence.
  let phrase: Phrase
  /// The fields of its content that the sentence has told, so that they need not be told again.
  let told: Set<String>

  /// A sentence that has told these fields.
  init(_ phrase: Phrase, _ told: String...) {
    self.phrase = phrase.capitalised
    self.told = Set(told)
  }
}

extension Headline {
  /// The sentence for `event`; if what it said is gone, what kind of event it was.
  init(of event: RecordedEvent, in wording: Wording) {
    self =
      switch event.event {
      case .some(let said):
        Headline(arriving: said, in: wording) ?? Headline(agreeing: said)
          ?? Headline(telling: said, in: wording) ?? Headline(safeguarding: said)
          ?? Headline(meaning: said.type)
      case nil: Headline("\(event.typeName): \(PersonLabel.erased.name)")
      }
  }

  /// What the catalogue says of the type.
  private init(meaning type: EventType) {
    let sentence = type.meaning
    self.init(Phrase(sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence))
  }

  /// How a case comes and goes, who works on it, and what the police and the courts do.
  private init?(arriving event: Event, in wording: Wording) {
    switch event {
    case .referralReceived(let content):
      self.init("\(content.person) was referred by \(content.source)", "person", "source")
    case .referralTriaged(let content):
      self.init("The referral was \(content.decision)", "decision")
    case .caseAllocated(let content):
      switch content.change {
      case .set, .changed:
        let kind = Wording.noun(of: content.kind.entry)
        self.init("The case was given to \(content.staff) as \(kind)", "change", "kind", "staff")
      case .unset:
        self.init(
          "\(content.staff) no longer works on the case as \(Wording.noun(of: content.kind.entry))",
          "change",
          "kind",
          "staff"
        )
      }
    case .caseTransferRequested(let content):
      let whom = content.toArea.map(wording.area) ?? content.toService?.text ?? "somebody else"
      self.init("\(whom) was asked to take the case over", "toArea", "toService")
    case .caseTransferDecided(let content):
      self.init("The transfer of the case was answered: \(content.decision)", "decision")
    case .justiceMatterRecorded(let content):
      self.init("The matter \(content.matter) was recorded: \(content.kind)", "matter", "kind")
    case .detentionTimeRecorded(let content):
      self.init("\(content.kind), in the matter \(content.matter)", "matter", "kind")
    case .hearingScheduled(let content):
      self.init(
        "The hearing \(content.hearing) in the matter \(content.matter) was \(content.status)",
        "hearing",
        "matter",
        "status"
      )
    case .hearingOutcomeRecorded(let content):
      self.init(
        "The hearing \(content.hearing) came to an end: \(content.outcome)",
        "hearing",
        "outcome"
      )
    case .disposalRecorded(let content):
      self.init(
        "The matter \(content.matter) came to its end: \(content.disposal)",
        "matter",
        "disposal"
      )
    case .caseClosed(let content): self.init("The case was closed: \(content.reason)", "reason")
    case .caseReopened(let content):
      self.init("The case was opened again: \(content.reason)", "reason")
    case .noteAdded(let content): self.init("A note was added: \(content.kind)", "kind")
    case .entryCorrected(let content):
      self.init("An earlier entry was corrected: \(content.kind)", "target", "kind", "fields")
    case _: return nil
    }
  }

  /// What the person was asked, and what was found.
  private init?(agreeing event: Event) {
    switch event {
    case .contactRecorded(let content):
      self.init("Contact with \(content.contactWith): \(content.outcome)", "contactWith", "outcome")
    case .capacityAssessed(let content):
      self.init("Capacity to decide was assessed: \(content.outcome)", "outcome")
    case .consentRecorded(let content):
      let purposes = Self.list(content.purposes.map { $0.purpose })
      let phrase: Phrase = "Consent \(content.consent): \(content.giver) agreed to \(purposes)"
      let isAll = content.purposes.allSatisfy { Leaves.list(of: $0).count == 1 }
      self.init(phrase, "giver", "consent", "capacityBasis", isAll ? "purposes" : "")
    case .consentRefused(let content):
      self.init(
        "The person was asked, and refused \(Self.list(content.purposes))",
        "purposes",
        "capacityBasis"
      )
    case .consentWithdrawn(let content):
      let what = content.all ? "All consent" : "Consent"
      self.init("\(what) was taken back", "all")
    case .screeningCompleted(let content):
      self.init("A screening was done: \(content.outcome)", "outcome")
    case .assessmentCompleted(let content):
      self.init("The person was assessed: \(content.kind)", "kind")
    case .needRecorded(let content):
      self.init("A need was recorded, \(content.needCode): \(content.status)", "needCode", "status")
    case .riskAssessed: self.init("The risks were assessed")
    case _: return nil
    }
  }

  /// What others told the service, and what it told others.
  private init?(telling event: Event, in wording: Wording) {
    switch event {
    case .informationReceived(let content):
      self.init("\(content.from) told the service something: \(content.kind)", "from", "kind")
    case .reportRequested(let content):
      self.init(
        "Request \(content.request): \(content.requester) asked for \(content.kind), and \(content.status)",
        "requester",
        "kind",
        "request",
        "status"
      )
    case .reportApproved(let content):
      self.init(
        "Report \(content.report): \(content.approver) approved its version \(content.version.count)",
        "approver",
        "version",
        "report"
      )
    case .lawfulOverrideRecorded(let content):
      let whom = Self.list(content.recipients)
      self.init(
        content.retrospective
          ? "Override \(content.override): \(content.authoriser) found afterwards that it was right to tell this without consent: \(Self.told(content))"
          : "Override \(content.override): \(content.authoriser) decided that these may be told without consent: \(whom)",
        "authoriser",
        "adviser",
        "ground",
        "recipients",
        "override",
        "retrospective",
        "covers"
      )
    case .informationShared(let content):
      self.init(
        "Disclosure \(content.disclosure): something was told to \(content.recipient)",
        "recipient",
        "disclosure",
        "authority"
      )
    case .onwardReferralMade(let content):
      self.init(
        "Referral \(content.referral): the person was referred to \(content.destination)",
        "destination",
        "referral",
        "authority"
      )
    case .onwardReferralOutcomeRecorded(let content):
      self.init(
        "What became of the referral \(content.referral): \(content.outcome)",
        "referral",
        "outcome"
      )
    case .dutyAdviceRecorded(let content):
      self.init("\(content.adviser) advised \(content.asker)", "adviser", "asker")
    case .accessRestrictionChanged(let content):
      self.init(
        "Who may see \(content.target.words) was changed from \(content.from) to \(content.to)",
        "target",
        "from",
        "to"
      )
    case _: return nil
    }
  }

  /// What was done to keep somebody safe.
  private init?(safeguarding event: Event) {
    switch event {
    case .safeguardingConcernRaised(let content):
      self.init("A safeguarding concern was raised about \(content.subject.person)")
    case .safeguardingConcernTriaged(let content):
      self.init("It was decided what to do about the concern: \(content.decision)", "decision")
    case .safeguardingReferralMade(let content):
      self.init(
        "Referral \(content.referral): the concern was taken to \(content.route)",
        "route",
        "referral"
      )
    case .safeguardingResponseRecorded(let content):
      self.init(
        "An answer to the referral \(content.referral): \(content.response)",
        "referral",
        "response"
      )
    case .safeguardingEscalated(let content):
      self.init(
        "The concern was taken higher, to level \(content.level.count): \(content.why)",
        "level",
        "why"
      )
    case .safeguardingConcernClosed(let content):
      self.init("The safeguarding concern was closed: \(content.outcome)", "outcome")
    case _: return nil
    }
  }

  private static func list(_ codes: [some CodeSet]) -> String {
    codes.map { Wording.words(of: $0.entry) }.joined(separator: "; ")
  }

  private static func told(_ content: LawfulOverrideRecorded) -> String {
    guard let covers = content.covers, !covers.isEmpty else { return list(content.recipients) }
    return covers.map { "disclosure \($0)" }.joined(separator: ", ")
  }
}
