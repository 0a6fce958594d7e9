import CaseRecords
import Cases
import Interchange

/// A view as people type it.
enum ViewName: String, CaseIterable {
  case caseload, audit, access, exceptions, safeguarding, custody, court, referrals
  case huddle, staff, outcomes, disclosures, consent, retention, person

  /// The question it answers.
  var question: String {
    switch self {
    case .caseload: "who are we responsible for, and what is due next"
    case .audit: "what happened in a case, in a table"
    case .access: "who looked at a case, at a person, or at anything, and what for"
    case .exceptions: "what an auditor should look at first"
    case .safeguarding: "who is at risk, what has been answered, what is late"
    case .custody: "who will be interviewed, charged or released before we see them"
    case .court: "where we must be, with what, by when"
    case .huddle: "is everybody safe, is everybody seen, what cannot wait"
    case .staff: "is everybody safe, supervised and allowed to work"
    case .outcomes: "what the service did in a period, and what difference it made"
    case .disclosures: "what left the service, to whom, on what authority"
    case .consent: "who agreed to what, and what may be told now"
    case .retention: "what may be destroyed, what must not, who decides"
    case .person: "what happened to one person, in all their cases"
    case .referrals: "what came in and was not dealt with, what others have not answered"
    }
  }

  /// What kind of thing it shows, for which a role is needed that lets it be looked at.
  var kind: ReadingKind {
    switch self {
    case .caseload, .safeguarding, .custody, .court, .referrals, .huddle, .disclosures, .consent:
      .lists
    case .audit, .person: .record
    case .access, .exceptions: .trail
    case .retention: .governance
    case .staff: .staff
    case .outcomes: .figures
    }
  }

  /// The view called `name`.
  ///
  /// - Throws: ``Failure`` with the nearest name if there is none.
  init(named name: String) throws(Failure) {
    if let view = ViewName(rawValue: name) {
      self = view
      return
    }
    let names = Self.allCases.map(\.rawValue)
    throw Failure(
      .usage,
      "There is no view \(Excerpt(name)). \(Nearest.question(to: name, among: names))",
      why: Self.allCases.map { "\($0.rawValue): \($0.question)" }
    )
  }
}
