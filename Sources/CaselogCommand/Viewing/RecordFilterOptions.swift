import ArgumentParser
import Cases
import Interchange
import Views

/// What is left out of the views of disclosures, consents and the keeping of records.
struct RecordFilterOptions: ParsableArguments {
  @Option(
    name: .customLong("case"),
    help: ArgumentHelp("Disclosures, consent, person: only this case.", valueName: "case"),
    transform: { try CaseID(words: $0) }
  )
  var `case`: CaseID?

  @Option(
    help: ArgumentHelp(
      "Disclosures, consent, retention, safeguarding: only this person.",
      valueName: "person"
    ),
    transform: { try PersonID(words: $0) }
  )
  var person: PersonID?

  @Option(
    help: "Disclosures, consent: only this kind of recipient; may be given again.",
    completion: .list(RecipientClass.allCases.map(\.entry.code)),
    transform: { try code($0) }
  )
  var recipient: [RecipientClass] = []

  @Flag(help: "Disclosures: only what did not rest on a consent.")
  var withoutConsent = false

  @Flag(help: "Disclosures: only what rested on a decision to share without consent.")
  var overrideOnly = false

  @Flag(help: "Disclosures: only what may have been told after its consent was withdrawn.")
  var afterWithdrawal = false

  @Flag(help: "Disclosures: only what may have been a breach.")
  var suspected = false

  @Flag(help: "Disclosures: only what somebody is to be told about and has not answered.")
  var openNotices = false

  @Option(
    help: "Consent: only this purpose; may be given again.",
    completion: .list(ConsentPurpose.allCases.map(\.entry.code)),
    transform: { try code($0) }
  )
  var forPurpose: [ConsentPurpose] = []

  @Option(
    help: "Consent: whether this kind of recipient may be told now; see --for-purpose.",
    completion: .list(RecipientClass.allCases.map(\.entry.code)),
    transform: { try code($0) }
  )
  var mayTell: RecipientClass?

  @Option(
    help: "Consent: up to which level they would be told, if not L1.",
    completion: .list(DetailLevel.allCases.map(\.entry.code)),
    transform: { try code($0) }
  )
  var level: DetailLevel?

  @Flag(help: "Consent: only what a birthday asks to be looked at.")
  var birthdays = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Retention: only what comes due within so many months.", valueName: "n"),
    transform: { try count($0) }
  )
  var dueMonths: Int64?

  @Flag(help: "Retention: only what a hold or a request keeps.")
  var held = false

  @Flag(help: "Retention: only people who have died.")
  var died = false

  /// The filters that were given, with the views that have them.
  var given: [(name: String, isGiven: Bool, views: [ViewName])] {
    [
      ("case", self.case != nil, [.disclosures, .consent, .person]),
      ("person", person != nil, [.disclosures, .consent, .retention, .safeguarding]),
      ("recipient", !recipient.isEmpty, [.disclosures, .consent]),
      ("without-consent", withoutConsent, [.disclosures]),
      ("override-only", overrideOnly, [.disclosures]),
      ("after-withdrawal", afterWithdrawal, [.disclosures]),
      ("suspected", suspected, [.disclosures]), ("open-notices", openNotices, [.disclosures]),
      ("for-purpose", !forPurpose.isEmpty, [.consent]), ("birthdays", birthdays, [.consent]),
      ("may-tell", mayTell != nil, [.consent]), ("level", level != nil, [.consent]),
      ("due-months", dueMonths != nil, [.retention]), ("held", held, [.retention]),
      ("died", died, [.retention]),
    ]
  }

  /// The filter of the disclosures.
  var disclosures: DisclosureFilter {
    var filter = DisclosureFilter()
    filter.person = person
    filter.case = self.case
    filter.recipients = Set(recipient)
    filter.withoutConsentOnly = withoutConsent
    filter.overrideOnly = overrideOnly
    filter.afterWithdrawalOnly = afterWithdrawal
    filter.suspectedOnly = suspected
    filter.openNoticesOnly = openNotices
    return filter
  }

  /// The filter of the consents, but for whose cases they stand in.
  var consent: ConsentFilter {
    var filter = ConsentFilter()
    filter.case = self.case
    filter.person = person
    filter.purposes = Set(forPurpose)
    filter.recipients = Set(recipient)
    filter.birthdayOnly = birthdays
    return filter
  }

  /// What somebody would tell, if that is asked.
  var question: SharingQuestion? {
    mayTell.map {
      SharingQuestion(purpose: forPurpose.first, recipient: $0, level: level ?? .recommendations)
    }
  }

  /// The filter of the records that are kept.
  var retention: RetentionFilter {
    var filter = RetentionFilter()
    filter.person = person
    filter.withinMonths = dueMonths
    filter.heldOnly = held
    filter.diedOnly = died
    return filter
  }

  /// The filter of a person's timeline.
  var timeline: TimelineFilter {
    var filter = TimelineFilter()
    if let id = self.case { filter.cases = [id] }
    return filter
  }
}
