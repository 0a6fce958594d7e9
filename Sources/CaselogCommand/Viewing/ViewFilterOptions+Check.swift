import Interchange

extension ViewFilterOptions {
  /// Refuses a filter that the view does not have: it would be taken for one that lets all through.
  func check(for view: ViewName) throws(Failure) {
    if records.level != nil, records.mayTell == nil {
      throw Failure(
        .usage,
        "The option --level says how much somebody would be told, and it is not said who.",
        next: ["Name the kind of recipient, as in: caselog view consent --may-tell OIC --level L1"]
      )
    }
    guard let strange = given.first(where: { !$0.views.contains(view) }) else { return }
    throw Failure(
      .usage,
      "The view \(view.rawValue) has no filter --\(strange.name).",
      why: ["It belongs to: \(strange.views.map(\.rawValue).joined(separator: ", "))."],
      next: ["The filters of \(view.rawValue): \(names(of: view)). See: caselog view --help"]
    )
  }

  /// The filters that `view` has, as they are typed.
  private func names(of view: ViewName) -> String {
    let names = all.filter { $0.views.contains(view) }.map { "--\($0.name)" }
    return names.isEmpty ? "none" : names.joined(separator: ", ")
  }

  /// The filters that were given, with the views that have them.
  private var given: [(name: String, views: [ViewName])] {
    all.filter(\.isGiven).map { ($0.name, $0.views) }
  }

  /// All filters, with the views that have them.
  private var all: [(name: String, isGiven: Bool, views: [ViewName])] {
    let own: [(name: String, isGiven: Bool, views: [ViewName])] = [
      ("mine", mine, [.caseload, .safeguarding, .consent]),
      ("staff", staff != nil, [.caseload, .safeguarding, .audit, .access, .staff, .consent]),
      ("team", team != nil, [.caseload]),
      ("area", area != nil, [.caseload, .staff]),
      ("site", site != nil, [.caseload, .custody, .court, .staff]),
      ("stage", !stage.isEmpty, [.caseload]),
      ("under-18", under18, [.caseload, .custody, .court]),
      ("risk", risk != nil, [.caseload]),
      ("no-contact-days", noContactDays != nil, [.caseload]),
      ("rui-days", ruiDays != nil, [.caseload]),
      ("awaiting-disposal", awaitingDisposal, [.caseload]),
      ("reoffer-due", reofferDue, [.caseload]),
      ("unallocated", unallocated, [.caseload]),
      (
        "group", group != nil,
        [
          .caseload, .safeguarding, .custody, .court, .staff, .outcomes, .disclosures, .consent,
          .retention, .person, .access,
        ]
      ),
      ("closed", closed, [.safeguarding]),
      ("category", !category.isEmpty, [.safeguarding]),
      ("route", !route.isEmpty, [.safeguarding]),
      ("unanswered", unanswered, [.safeguarding]),
      ("raised-today", raisedToday, [.safeguarding]),
      ("type", !type.isEmpty, [.audit]),
      ("corrections", corrections, [.audit]),
      ("disclosures", disclosures, [.audit]),
      ("by-happened", byHappened, [.audit]),
      ("late-hours", lateHours != nil, [.audit, .exceptions]),
    ]
    return own + audit.given + justice.given + service.given + records.given
  }
}
