import Cases

extension ConsentRow {
  /// Whether nothing can be read of it any more.
  public var isErased: Bool { person == .erased }

  /// How they stand to it.
  var stateWords: String {
    if isErased { return PersonLabel.erased.name }
    return standing?.state.words ?? ConsentState.notAsked.words
  }

  /// When it ends by itself, if before the case is closed.
  var expires: Happened? {
    guard let end = term?.end, end.ending == .expired else { return nil }
    return Happened(end.at)
  }

  /// Why they can decide: presumed, or an assessment.
  var basisWords: String? {
    guard let basis = consent?.content.capacityBasis else { return nil }
    return switch basis {
    case .presumed: "capacity presumed"
    case .assessment(let event): "capacity \(event.words)"
    }
  }

  /// Who agreed, with the name of anybody but the person.
  var giverWords: String? {
    term.map { term in
      [term.giver.entry.code, term.giverName?.text].compactMap(\.self).joined(separator: " ")
    }
  }

  /// Each step of the history: how they stood, with the level and the giver, and since when.
  var historyWords: [String] { history.map(words) }

  private func words(_ step: ConsentStep) -> String {
    let given = step.standing.state == .given ? step.term : nil
    let details = given.map { term in
      [term.agreement.maxLevel?.entry.code, "by \(term.giver.entry.code)"].compactMap(\.self)
    }
    return
      ([step.term?.consent.text, step.standing.state.words].compactMap(\.self) + (details ?? [])
      + [step.standing.since.map { Happened($0).words }, superseding(given)].compactMap(\.self))
      .joined(separator: " ")
  }

  /// Which later consent stands in the place of `given`, which still holds.
  private func superseding(_ given: ConsentTerm?) -> String? {
    guard let given, let term, given.holds(at: asAt), given.consent != term.consent,
      given.began < term.began
    else { return nil }
    return "superseded by \(term.consent)"
  }

  /// At which stage, or when, they are asked again; or that they are not.
  var reofferWords: String? {
    guard let reoffer else { return nil }
    guard let offer = reoffer.offer else { return "not again" }
    return [offer.stage?.entry.code, offer.on?.words].compactMap(\.self).joined(separator: " ")
  }

  /// The most that may be told now: a procedural reply always may.
  var mayTell: DetailLevel? {
    answer.map { $0.isAllowed ? $0.question.level : .procedural }
  }
}
