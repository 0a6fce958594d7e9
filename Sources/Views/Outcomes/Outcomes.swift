public import Cases

/// What the service did for everybody referred in a period, and what difference it made.
///
/// The grain is the referral: one row for each, and a person who was referred twice has two. Matters,
/// contacts and referrals onward stand in the row of their referral.
public struct Outcomes: Sendable {
  /// The referrals of the period, in the order in which they were received.
  public let rows: [OutcomesRow]
  /// The period.
  public let period: ReturnPeriod
  /// What the service measures about itself, with the limits it has set.
  public let indicators: [Indicator]
  /// How many referrals are in no period, because nobody knows when they were.
  public let undated: Int
  /// As at when all of this is so.
  public let asAt: Instant
  /// From where the record was looked at, in words.
  public let notes: [String]

  /// The return of `files` for `period`.
  ///
  /// - Parameters:
  ///   - files: Every case, also those of other periods: they tell who was referred before.
  ///   - period: The period.
  ///   - service: The service description.
  ///   - instant: As at when it is counted.
  ///   - pseudonym: What stands in place of a reference of a person or a case: always the same within one
  ///     return, and nothing from which the reference can be told.
  ///   - notes: From where the record was looked at, in words.
  public init(
    _ files: some Sequence<CaseFile>,
    in period: ReturnPeriod,
    of service: Service,
    asAt instant: Instant,
    pseudonym: @escaping @Sendable (String) -> String,
    notes: [String] = []
  ) {
    let files = files.sorted { $0.id < $1.id }
    let received = files.reduce(into: [PersonID: [(CaseID, Happened)]]()) { known, file in
      guard let time = file.received else { return }
      for person in file.records { known[person, default: []].append((file.id, time)) }
    }
    rows = files.filter(period.holds).map { file in
      let others = file.records.flatMap { received[$0] ?? [] }.filter { $0.0 != file.id }.map(\.1)
      let before = others.filter { other in
        file.received.map { other.earliest < $0.earliest } ?? false
      }
      return OutcomesRow(
        ReferralContext(
          file: file,
          service: service,
          asAt: instant,
          referredBefore: before.max { $0.earliest < $1.earliest },
          pseudonym: pseudonym
        )
      )
    }
    .sorted { $0.order < $1.order }
    undated = files.count { period.date(of: $0)?.precision == .unknown }
    self.period = period
    indicators = service.described?.indicators ?? []
    asAt = instant
    self.notes = notes
  }
}

extension CaseFile {
  /// The person, and the other records that are known to be of them.
  fileprivate var records: Set<PersonID> {
    Set([state.person].compactMap(\.self) + (state.person == nil ? [] : person.links))
  }
}

extension OutcomesRow {
  /// By when it was received, then by what stands in place of its reference.
  fileprivate var order: (Instant, String, String) {
    (received?.earliest ?? .latest, referral, id.text)
  }
}
