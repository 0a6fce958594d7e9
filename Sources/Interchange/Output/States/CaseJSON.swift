public import Cases
public import Views

/// A case as it was, as one JSON object that programs can rely on.
///
/// Every member is always there: `null` or an empty list says that there is nothing. Entries are what
/// events said, with `event`, `happened`, `recorded`, `by` and the like in front, and the event's own
/// members, named as in `caselog types`, in `content`. Times are local with their offset, unless UTC
/// was asked for. Names of members are never changed; new ones may be added.
public struct CaseJSON {
  let state: Case
  let service: Service
  let moment: CaseMoment
  let form: EntryJSON

  /// The object for the case `id`.
  ///
  /// - Parameters:
  ///   - id: Which case.
  ///   - state: What its events say, folded up to the moment.
  ///   - person: The person it is about, as they were known then.
  ///   - service: The service description then in force, for its limits.
  ///   - moment: From where it is looked at.
  ///   - times: How times are written.
  /// - Returns: The object.
  public static func json(
    _ id: CaseID,
    _ state: Case,
    person: Person,
    in service: Service,
    at moment: CaseMoment,
    times: TimeStyle = .local
  ) -> JSON {
    let form = EntryJSON(times: times)
    let body = CaseJSON(state: state, service: service, moment: moment, form: form)
    return .object(
      [JSON.Member("case", .text(id.text))] + body.standing
        + [JSON.Member("person", PersonJSON(person, state.person, at: moment).json)]
        + body.course + body.agreement + body.work + body.telling + body.ending
    )
  }

  /// From where it is looked at, and how far it has got.
  private var standing: [JSON.Member] {
    [
      JSON.Member("asAt", .text(form.times.exact(moment.asAt))),
      JSON.Member("happenedBy", form.json(moment.happenedBy)),
      JSON.Member("version", .integer(Int64(clamping: state.lastVersion))),
      JSON.Member("status", .text(state.status.word)),
      JSON.Member("stage", .text(state.stage(in: service).words)),
      JSON.Member("erasedEvents", .integer(Int64(state.erasedCount))),
    ]
  }

  /// How it began, who works on it, and what the police and the courts do.
  private var course: [JSON.Member] {
    [
      JSON.Member("referral", form.json(state.referral)),
      JSON.Member("triage", form.json(state.triage)),
      JSON.Member("team", form.json(state.team)),
      JSON.Member("lead", form.json(state.lead)),
      JSON.Member("allocations", .list(state.allocations.map(allocation))),
      JSON.Member("transfers", .list(state.transfers.map(transfer))),
      JSON.Member("matters", .list(state.matters.map(matter))),
      JSON.Member("hearings", .list(state.hearings.map(hearing))),
    ]
  }

  /// What was asked, and what was answered.
  private var agreement: [JSON.Member] {
    let terms = ConsentJSON(state: state, moment: moment, form: form)
    return [
      JSON.Member("contacts", form.json(state.contacts)),
      JSON.Member("capacities", form.json(state.capacities)),
      JSON.Member("consents", terms.consents),
      JSON.Member("standing", terms.standing),
      JSON.Member("refusals", form.json(state.refusals)),
      JSON.Member("withdrawals", form.json(state.withdrawals)),
    ]
  }

  /// What was found.
  private var work: [JSON.Member] {
    [
      JSON.Member("screenings", form.json(state.screenings)),
      JSON.Member("assessments", form.json(state.assessments)),
      JSON.Member("needs", form.json(state.latestNeeds)),
      JSON.Member("primaryNeed", form.json(state.primaryNeed)),
      JSON.Member("risks", .list(state.latestRisks.map(risk))),
      JSON.Member("riskAssessments", form.json(state.risks)),
    ]
  }

  /// What was told to us, and to others.
  private var telling: [JSON.Member] {
    [
      JSON.Member("information", form.json(state.information)),
      JSON.Member("requests", .list(state.requests.map(request))),
      JSON.Member("reports", form.json(state.reports)),
      JSON.Member("overrides", .list(state.overrideTerms(in: service).map(override))),
      JSON.Member("disclosures", form.json(state.disclosures)),
      JSON.Member("onwardReferrals", .list(state.onwardReferrals.map(onwardReferral))),
    ]
  }

  /// Notes, corrections, and how it ended.
  private var ending: [JSON.Member] {
    [
      JSON.Member("notes", form.json(state.notes)),
      JSON.Member("corrections", form.json(state.corrections)),
      JSON.Member("closings", form.json(state.closings)),
      JSON.Member("reopenings", form.json(state.reopenings)),
    ]
  }
}
