import Cases
import Views

/// The consents of a case as JSON, and how the person stands to each purpose.
struct ConsentJSON {
  let state: Case
  let moment: CaseMoment
  let form: EntryJSON

  /// Every consent, with the term of each of its purposes.
  var consents: JSON {
    let terms = state.consentTerms
    return .list(
      state.consents.map { entry in
        .object(
          [JSON.Member("consent", .text(entry.content.consent.text))]
            + [JSON.Member("terms", .list(terms.filter { $0.event == entry.id }.map(term)))]
            + form.members(entry)
        )
      }
    )
  }

  /// Every purpose, asked for or not.
  var standing: JSON {
    .list(
      ConsentPurpose.allCases.map { purpose in
        let standing = state.standing(to: purpose, at: moment.judged)
        return .object([
          JSON.Member("purpose", form.json(purpose)),
          JSON.Member("state", .text(standing.state.rawValue)),
          JSON.Member("since", form.json(standing.since)),
          JSON.Member("event", form.json(standing.event)),
        ])
      }
    )
  }

  private func term(_ term: ConsentTerm) -> JSON {
    let end = term.end.flatMap { $0.at <= moment.judged ? $0 : nil }
    return .object([
      JSON.Member("purpose", form.json(term.agreement.purpose)),
      JSON.Member("level", form.json(term.agreement.maxLevel)),
      JSON.Member("recipient", form.json(term.agreement.recipient)),
      JSON.Member("inForce", .flag(term.holds(at: moment.judged))),
      JSON.Member("began", form.json(term.began)),
      JSON.Member("ended", form.json(end?.at)),
      JSON.Member("ending", end.map { .text($0.ending.words) } ?? .null),
      JSON.Member("endedBy", form.json(end?.event)),
      JSON.Member("agreement", JSONWriter.json(term.agreement)),
    ])
  }
}

extension ConsentTerm.Ending {
  /// The ending as one word for programs.
  var words: String {
    switch self {
    case .withdrawn: "withdrawn"
    case .refused: "refused"
    case .expired: "expired"
    case .caseClosed: "caseClosed"
    }
  }
}
