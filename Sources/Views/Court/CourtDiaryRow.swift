public import Cases

/// One hearing in a court diary.
public struct CourtDiaryRow: Sendable {
  /// Which case.
  public let id: CaseID
  /// How the hearing was last listed.
  public let listing: HearingScheduled
  /// What has become of it.
  public let state: HearingState
  /// On which day it was taken out of the list, if it was.
  public let vacatedOn: CalendarDate?
  /// The person.
  public let person: PersonLabel
  /// How old the person is.
  public let age: AgeRange
  /// How old the person will be on the day of the hearing, or was.
  public let ageThen: AgeRange
  /// The reports for it.
  public let reports: [HearingReport]
  /// How the person stands to telling the court.
  public let consent: ConsentSummary
  /// Who has to be there to help the person; `nil` if nobody has asked what they need.
  public let helpers: [String]?
  /// Who leads the case.
  public let lead: StaffID?
  /// What the court did: at this hearing, otherwise at the last one of the matter.
  public let lastOutcome: Entry<HearingOutcomeRecorded>?
  /// When the matter is heard after this.
  public let next: String?
  /// What somebody should look at.
  public let doubts: [ListingDoubt]
  /// Whether anybody may still have to see to the case.
  public let isOpen: Bool
  /// The highest label of everything in the case.
  public let label: Label
  /// As at when all of this is so.
  public let asAt: Instant

  /// What `file` says of `hearing` at `instant`, by the rules of `service`; `nil` if it was never
  /// listed, so that nobody knows where it is.
  init?(_ file: CaseFile, _ hearing: Hearing, in service: Service, asAt instant: Instant) {
    guard let listing = hearing.listing else { return nil }
    let state = HearingState(of: hearing, listing, at: instant)
    let outcomes = file.state.hearings.filter { $0.listing?.matter == listing.matter }
      .compactMap(\.outcome)
    id = file.id
    self.listing = listing
    self.state = state
    vacatedOn =
      state == .vacated ? hearing.listings.last.map { London.day(at: $0.effective) } : nil
    person = file.personLabel
    age = AgeRange(of: file.person, at: instant)
    ageThen = AgeRange(of: file.person, at: London.start(of: listing.date))
    reports = file.reports(for: hearing, in: service, at: instant)
    consent = ConsentSummary(of: file.state, to: .court, at: instant)
    helpers = file.person.communication.last?.content.helpers
    lead = file.state.lead
    lastOutcome = hearing.outcome ?? outcomes.max { $0.effective < $1.effective }
    next = file.state.hearingWords(after: listing) ?? hearing.outcome?.content.nextHearing?.words
    doubts = ListingDoubt.list(about: listing, for: file.person, in: service)
    isOpen = file.isWorkedOn
    label = file.label
    asAt = instant
  }
}

extension CourtDiaryRow {
  /// Whether it has a place in the diary of the day that is looked at.
  ///
  /// What was taken out of the list stays for seven days; what was heard, for the day; what nobody has
  /// told the result of, until somebody does.
  public var isCurrent: Bool {
    let today = London.day(at: asAt).daysSince1970
    switch state {
    case .listed, .withoutResult: return true
    case .heard: return listing.date.daysSince1970 >= today
    case .vacated: return vacatedOn.map { today - $0.daysSince1970 <= Self.vacatedDays } ?? false
    }
  }

  /// For how many days a hearing is still shown that was taken out of the list.
  private static let vacatedDays: Int64 = 7
}

extension Case {
  /// The next listed hearing of the same matter after `listing`.
  fileprivate func hearingWords(after listing: HearingScheduled) -> String? {
    let later = hearings.compactMap(\.listing).filter {
      $0.matter == listing.matter && $0.status == .listed && listing.isBefore($0)
    }
    return later.min { $0.isBefore($1) }.map { next in
      "\(next.hearing) \(next.court) \(next.date.words) \(next.session.entry.code)"
    }
  }
}

extension NextHearing {
  fileprivate var words: String {
    switch self {
    case .on(let date): date.words
    case .toBeFixed: "to be fixed"
    }
  }
}
