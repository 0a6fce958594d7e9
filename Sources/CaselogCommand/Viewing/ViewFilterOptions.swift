import ArgumentParser
import Cases

/// What is left out of a view, and how the rest is put in order.
struct ViewFilterOptions: ParsableArguments {
  @Flag(help: "Caseload, safeguarding, consent: only what is one's own.")
  var mine = false

  @Option(
    help: ArgumentHelp(
      "Caseload, safeguarding, staff, consent, audit, access: only what is this person's.",
      valueName: "staff"
    ),
    transform: { try StaffID(words: $0) }
  )
  var staff: StaffID?

  @Option(
    help: "Caseload: only cases of the team of this area.",
    transform: { try AreaCode(words: $0) }
  )
  var team: AreaCode?

  @Option(
    help: "Caseload, staff: only people of this area.",
    transform: { try AreaCode(words: $0) }
  )
  var area: AreaCode?

  @Option(
    help: "Caseload, custody, court, staff: only this site.",
    transform: { try SiteCode(words: $0) }
  )
  var site: SiteCode?

  @Option(
    help: "Caseload: only cases at this stage; may be given again.",
    transform: { try StageName.stage($0) }
  )
  var stage: [CaseStage] = []

  @Flag(
    name: .customLong("under-18"),
    help: "Caseload, custody, court: only people who are, or may be, under 18."
  )
  var under18 = false

  @Option(help: "Caseload: only cases with at least this risk.", transform: { try code($0) })
  var risk: RiskLevel?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Caseload: no contact for more than so many days.", valueName: "n"),
    transform: { try count($0) }
  )
  var noContactDays: Int64?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Caseload: under investigation for more than so many days.", valueName: "n"),
    transform: { try count($0) }
  )
  var ruiDays: Int64?

  @Flag(help: "Caseload: only cases with a matter that has not been disposed of.")
  var awaitingDisposal = false

  @Flag(help: "Caseload: only cases in which something refused should be asked for again.")
  var reofferDue = false

  @Flag(help: "Caseload: only cases that nobody leads.")
  var unallocated = false

  @Option(
    help: ArgumentHelp(
      "Caseload by lead, area, site or stage; safeguarding by area, route or owner; custody by suite;"
        + " court by court or day; staff by role, area, supervisor or"
        + " status; outcomes by area, suite, court, age, gender, ethnicity, child, source, need or"
        + " disposal; disclosures by recipient or authority; consent by case, purpose, recipient or"
        + " state; retention by rule or standing; person by case, day or record; access by user or"
        + " relationship.",
      valueName: "heading"
    )
  )
  var group: String?

  @Flag(help: "Safeguarding: also concerns that have been closed.")
  var closed = false

  @Option(
    help: "Safeguarding: only this category; may be given again.",
    transform: { try code($0) }
  )
  var category: [SafeguardingCategory] = []

  @Option(help: "Safeguarding: only this route; may be given again.", transform: { try code($0) })
  var route: [SafeguardingRoute] = []

  @Flag(help: "Safeguarding: only concerns with a body that has not answered.")
  var unanswered = false

  @Flag(help: "Safeguarding: only concerns raised on the day that is looked at.")
  var raisedToday = false

  @Option(
    help: ArgumentHelp("Audit: only this type of event; may be given again.", valueName: "type"),
    completion: TypeName.completion
  )
  var type: [String] = []

  @Flag(help: "Audit: only corrections and what they correct.")
  var corrections = false

  @Flag(help: "Audit: only what told somebody outside something.")
  var disclosures = false

  @Flag(help: "Audit: in the order in which it happened, not in which it was recorded.")
  var byHappened = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Audit, exceptions: late is what came later than so many hours; exceptions leave out what"
        + " others set the time of.",
      valueName: "n"
    ),
    transform: { try count($0) }
  )
  var lateHours: Int64?

  @OptionGroup(title: "Filters of Access") var audit: AuditFilterOptions

  @OptionGroup(title: "Filters of Custody, Court and Referrals") var justice: JusticeFilterOptions

  @OptionGroup(title: "Filters of Huddle, Staff and Outcomes") var service: ServiceFilterOptions

  @OptionGroup(title: "Filters of Disclosures, Consent, Retention and Person")
  var records: RecordFilterOptions
}
