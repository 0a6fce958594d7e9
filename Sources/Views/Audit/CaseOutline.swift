import CaseRecords
public import Cases

/// How a case stands, field by field, so that it can be listed and compared.
///
/// What it leaves out is what events said in full (``SaidFields``); what it has is what follows from
/// them: status, who works on it, what holds, what is due, and how many entries there are of each
/// kind.
public struct CaseOutline: Sendable {
  /// The fields, in a fixed order.
  public private(set) var fields: [CaseField] = []

  /// Those of the fields that say what was agreed to, purpose by purpose.
  private(set) var answers: [CaseField] = []

  private let wording: Wording

  /// The outline of `state`.
  public init(_ state: Case, in service: Service, at moment: CaseMoment) {
    self.init(state, in: service, at: moment, answers: nil)
  }

  /// The outline of `state`, of which it is known already what was agreed to if `answers` are given.
  init(_ state: Case, in service: Service, at moment: CaseMoment, answers known: [CaseField]?) {
    wording = Wording(service: service)
    fields.reserveCapacity(48)
    noteCourse(of: state, service)
    for matter in state.matters { note(matter, service.limits, isClosed: state.isClosed) }
    for hearing in state.hearings { note(hearing) }
    let start = fields.count
    if let known { fields += known } else { noteAnswers(of: state, at: moment) }
    answers = Array(fields[start...])
    noteFindings(of: state, service)
    noteSharing(of: state)
    noteCounts(of: state)
  }

  /// How far the case has come, and who works on it.
  private mutating func noteCourse(of state: Case, _ service: Service) {
    if state.status != .unknown {
      let stage = state.stage(in: service).words
      let status = state.status.word
      note(["status"], status, "Status", Phrase(FieldTitle.words(of: status)))
      note(["stage"], stage, "Stage", Phrase(stage))
    }
    if let team = state.team { note(["team"], team.text, "Team", Phrase(wording.area(team))) }
    for allocation in state.allocations {
      let staff = allocation.staff.text
      let kind = allocation.kind.entry
      note(
        ["allocated", staff],
        kind.code,
        "\(staff) works on it as",
        Phrase(Wording.noun(of: kind))
      )
    }
    if state.openTransfer != nil {
      note(
        ["transfer"],
        "asked for",
        "Transfer",
        "another team or service is asked to take it over"
      )
    }
    for request in state.requests {
      let isAnswered = request.content.status == .open && !state.answers(to: request.id).isEmpty
      let status = isAnswered ? RequestStatus.answered : request.content.status
      note(["request", request.id.text], status, "Request \(request.id)")
    }
  }

  private mutating func note(_ matter: Matter, _ limits: ServiceLimits, isClosed: Bool) {
    let id = matter.id.text
    if let kind = matter.kind { note(["matter", id], kind, "Matter \(id)") }
    if matter.isCharged { note(["matter", id, "charged"], "yes", "Matter \(id), charged", "yes") }
    if matter.isDisposed {
      note(["matter", id, "disposed"], "yes", "Matter \(id), at its end", "yes")
    }
    guard let clock = matter.clock(limits) else { return }
    let detention = ["matter", id, "detention"]
    let title = "Matter \(id), detention"
    guard clock.ended != nil || !isClosed else {
      let unknown = "its end is not recorded"
      return note(detention, unknown, title, Phrase(unknown))
    }
    if let ended = clock.ended {
      note(detention, "ended \(ended.words)", title, "ended \(ended)")
    } else {
      note(detention, "going on", title, "going on")
    }
    if let limit = clock.limit {
      note(
        ["matter", id, "limit"],
        limit.words,
        "Matter \(id), detention may last until",
        "\(limit)"
      )
    }
    if let due = clock.reviewDue {
      note(["matter", id, "review due"], due.words, "Matter \(id), next review due by", "\(due)")
    }
  }

  private mutating func note(_ hearing: Hearing) {
    let state = hearing.outcome.map { _ in "held" } ?? (hearing.isAwaited ? "awaited" : "off")
    note(["hearing", hearing.id.text], state, "Hearing \(hearing.id)", Phrase(state))
  }

  /// What was agreed to, purpose by purpose.
  private mutating func noteAnswers(of state: Case, at moment: CaseMoment) {
    for purpose in ConsentPurpose.allCases {
      let standing = state.standing(to: purpose, at: moment.judged).state
      guard standing != .notAsked else { continue }
      let entry = purpose.entry
      note(
        ["consent", entry.code],
        standing.rawValue,
        "Consent to \(Wording.words(of: entry))",
        Phrase(standing.words)
      )
    }
  }

  private mutating func noteFindings(of state: Case, _ service: Service) {
    for need in state.latestNeeds.map(\.content) {
      let entry = need.needCode.entry
      note(["need", entry.code], need.status, "Need, \(Wording.words(of: entry))")
    }
    if let need = state.primaryNeed { note(["need", "primary"], need, "Need that comes first") }
    for risk in state.latestRisks {
      note(
        ["risk", risk.type.entry.code],
        risk.level,
        "Risk, \(Wording.words(of: risk.type.entry))"
      )
    }
    for referral in state.onwardReferrals {
      let (path, title) = (["referral", referral.id.text], "Onward referral \(referral.id)")
      if let outcome = referral.outcome {
        note(path, outcome, title)
      } else {
        let words = referral.isOpen(in: service) ? "made" : "settled"
        note(path, words, title, Phrase(words))
      }
    }
  }

  /// What was agreed to, decided and told, by its references.
  private mutating func noteSharing(of state: Case) {
    for consent in state.consents.map(\.content) {
      let purposes = consent.purposes.map(\.purpose.entry)
      note(
        ["consent", consent.consent.text],
        purposes.map(\.code).joined(separator: ", "),
        "Consent \(consent.consent)",
        Phrase(purposes.map(Wording.words).joined(separator: "; ")),
        .entry
      )
    }
    for override in state.overrides.map(\.content) {
      note(
        ["override", override.override.text],
        override.ground.entry.code,
        "Override \(override.override)",
        "on the ground: \(override.ground)",
        .entry
      )
    }
    let reports = state.reports.map(\.content)
    for (place, report) in reports.enumerated()
    where !reports[(place + 1)...].contains(where: { $0.report == report.report }) {
      let words = "version \(report.version.count) approved"
      note(["report", report.report.text], words, "Report \(report.report)", Phrase(words), .entry)
    }
    for told in state.disclosures.map(\.content) {
      note(
        ["disclosure", told.disclosure.text],
        "\(told.recipient.entry.code) \(told.level.entry.code)",
        "Disclosure \(told.disclosure)",
        "told to \(told.recipient)",
        .entry
      )
    }
  }

  private mutating func noteCounts(of state: Case) {
    count("contacts", state.contacts.count)
    count("capacity assessments", state.capacities.count)
    count("consents", state.consents.count)
    count("screenings", state.screenings.count)
    count("assessments", state.assessments.count)
    count("information received", state.information.count)
    count("reports", state.reports.count)
    count("overrides", state.overrides.count)
    count("disclosures", state.disclosures.count)
    count("notes", state.notes.count)
    count("corrections", state.corrections.count)
    count("closings", state.closings.count)
    count("reopenings", state.reopenings.count)
    count("erased events", state.erasedCount)
  }

  private mutating func count(_ name: String, _ count: Int) {
    guard count > 0 else { return }
    let words = String(count)
    note([name], words, "Number of \(name)", Phrase(words), .entry)
  }

  private mutating func note(_ path: [String], _ code: some CodeSet, _ title: String) {
    let entry = code.entry
    note(path, entry.code, title, Phrase(Wording.words(of: entry)))
  }

  private mutating func note(
    _ path: [String],
    _ words: String,
    _ title: String,
    _ value: Phrase,
    _ kind: CaseField.Kind = .standing
  ) {
    fields.append(
      CaseField(
        path: FieldPath(path.map(FieldPath.Step.field)),
        words: words,
        title: title,
        value: value,
        kind: kind
      )
    )
  }
}
