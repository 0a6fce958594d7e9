import CaseRecords
import Cases

// The views that only find things: what they find is read in the log.

extension StoredView {
  /// Which events an auditor asks for across all streams: by author, type, flag, lag.
  static let audit = StoredView(
    "audit",
    version: 1,
    "What was recorded by whom, what was flagged, what came late?",
    .headers
  )

  /// Which cases were opened for a person, and which records are linked with others.
  static let person = StoredView(
    "person",
    version: 1,
    "Which cases and which other records belong to a person?",
    .streams(
      StreamShape(
        kinds: [.case, .person],
        takes: { _ in true },
        types: personTypes,
        draft: { fold in
          let isLinked = fold.events.contains { $0.type == PersonLinkChanged.type.number }
          var facets = RowFacets(label: fold.label, isCurrent: isLinked)
          if case .referralReceived(let referral) = fold.first?.event {
            facets.marks = Set(of: [StreamID(referral.person)])
          }
          return RowDraft(facets: facets, content: fold.bytes)
        }
      )
    )
  )

  private static let personTypes: Set<UInt16> = [
    PersonRegistered.type.number, PersonLinkChanged.type.number, ReferralReceived.type.number,
    EntryCorrected.type.number,
  ]

  /// Every view that this program keeps, in the order in which people ask for them.
  public static let all: [StoredView] = [
    caseload, audit, safeguarding, huddle, custody, court, referrals, outcomes, retention,
    disclosures, consent, person, staff,
  ]

  /// The view called `name`; `nil` if this program keeps none.
  public static func named(_ name: String) -> StoredView? { all.first { $0.name == name } }
}
