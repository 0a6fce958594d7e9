public import Cases

/// Everything in which it can stand that something was told to somebody outside the service.
public struct DisclosureFiles: Sendable {
  /// The cases.
  public var cases: [CaseFile]
  /// The safeguarding concerns.
  public var concerns: [ConcernFile]
  /// The requests by which people made use of their rights.
  public var requests: [RequestFile]
  /// What was recorded of looking at records, of which exports count.
  public var accesses: [RecordedEvent]
  /// What became of telling recipients that something was wrong.
  public var notices: DisclosureNotices
  /// The people whom exports name, and for whom cases were opened that are somebody else's.
  public var people: [PersonID: Person]

  /// These files.
  public init(
    cases: [CaseFile] = [],
    concerns: [ConcernFile] = [],
    requests: [RequestFile] = [],
    accesses: [RecordedEvent] = [],
    notices: DisclosureNotices = DisclosureNotices(),
    people: [PersonID: Person] = [:]
  ) {
    self.cases = cases
    self.concerns = concerns
    self.requests = requests
    self.accesses = accesses
    self.notices = notices
    self.people = people
  }
}

extension DisclosureFiles {
  /// Every disclosure, by when it was told, then by its place in the log.
  func rows(in service: Service) -> [DisclosureRow] {
    let byID = Dictionary(cases.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let releases = requests.compactMap { DisclosureRow($0) }
    let exports = accesses.filter { !$0.isCopy(of: releases) }
      .compactMap { DisclosureRow(export: $0, people: people) }
    let told = cases.flatMap {
      DisclosureRow.list(of: $0, people: people, notices: notices, in: service)
    }
    let referred = concerns.flatMap {
      DisclosureRow.list(of: $0, cases: byID, notices: notices, in: service)
    }
    return (told + referred + releases + exports).sorted(by: Self.isBefore)
  }

  /// How many exports made the copy that a release handed over, which stands for both.
  func copies(in rows: [DisclosureRow]) -> Int {
    let releases = rows.filter { $0.kind == .release }
    return accesses.count { $0.isCopy(of: releases) }
  }

  /// How many events that cannot be read any more may have told somebody something.
  var unreadable: Int {
    let types = [
      CaseTransferRequested.type.number, CaseClosed.type.number, RightsRequestDecided.type.number,
    ]
    return (cases.flatMap(\.erased) + requests.flatMap(\.erased)).count { types.contains($0.type) }
  }

  private static func isBefore(_ left: DisclosureRow, _ right: DisclosureRow) -> Bool {
    let times = (left.origin.happened.earliest, right.origin.happened.earliest)
    return times.0 == times.1
      ? left.origin.position < right.origin.position : times.0 < times.1
  }
}
