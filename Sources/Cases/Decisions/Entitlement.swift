/// Whether somebody can agree to one purpose for a person at one time (INV-04).
enum Entitlement: Equatable {
  /// They can.
  case entitled
  /// They can, if the person is as old as is assumed; nobody knows exactly.
  case provisional
  /// They cannot.
  case lacking(EntitlementGap)
}

/// Why somebody cannot agree.
enum EntitlementGap: Equatable {
  /// An appropriate adult is not thereby a parent.
  case appropriateAdult
  /// Under 16, and nobody has found the child competent for this purpose.
  case notFoundCompetent
  /// A parent agreed for a child who is competent to decide alone.
  case childDecides
  /// A parent whose parental responsibility has not been recorded.
  case responsibilityNotRecorded
  /// A parent agreed for somebody who is 16 or over.
  case parentOfAdult
  /// An attorney or deputy agreed for somebody under 18.
  case attorneyOfChild
  /// An attorney or deputy agreed for somebody whom nobody has found to lack capacity.
  case attorneyOfCapable
  /// The latest assessment for this purpose found that the person lacks capacity.
  case lacksCapacity
}

extension Case {
  /// Whether `giver` can agree to `purpose` at `instant`.
  ///
  /// Under 16 the child alone, if the latest Gillick assessment for the purpose found them competent,
  /// otherwise a holder of parental responsibility on record. From 16 on the person alone, who is
  /// presumed to have capacity (Mental Capacity Act 2005, section 1) unless the latest assessment for
  /// the purpose says otherwise. From 18 on, and only then, an attorney or deputy for somebody who
  /// lacks it (sections 9, 11 and 19).
  ///
  /// Assessments count from when they happened until the time they were to be repeated. The day of the
  /// sixteenth birthday is the first day of being 16.
  func entitlement(
    of giver: ConsentGiver,
    named name: FullName?,
    to purpose: ConsentPurpose,
    of person: Person,
    at instant: Instant
  ) -> Entitlement {
    let ages = person.ages(on: London.day(at: instant))
    let isCertain = ages.map { !$0.straddles(16) && !$0.straddles(18) } ?? false
    let yes: Entitlement =
      isCertain && !person.isBirthEstimated ? .entitled : .provisional
    switch giver {
    case .appropriateAdult: return .lacking(.appropriateAdult)
    case .person: return gapOfPerson(purpose, ages, instant).map { .lacking($0) } ?? yes
    case .parentalResponsibility:
      return gapOfParent(name, purpose, ages, person, instant).map { .lacking($0) } ?? yes
    case .attorney, .deputy:
      return gapOfAttorney(purpose, ages, instant).map { .lacking($0) } ?? yes
    }
  }

  /// The finding of the latest assessment of `kind` for `purpose` that counts at `instant`.
  func finding(
    _ kind: CapacityKind,
    for purpose: ConsentPurpose,
    at instant: Instant
  ) -> CapacityOutcome? {
    guard let found = latestAssessment(kind, for: purpose, at: instant) else { return nil }
    if let retest = found.retestAt, instant >= retest.instant { return nil }
    return found.outcome
  }

  /// Whether the latest assessment found the person unable, was to be repeated by `instant`, and has
  /// not been.
  func isRetestOverdue(
    _ kind: CapacityKind,
    for purpose: ConsentPurpose,
    at instant: Instant
  ) -> Bool {
    guard let found = latestAssessment(kind, for: purpose, at: instant),
      let retest = found.retestAt
    else { return false }
    return found.outcome.isInability && instant >= retest.instant
  }

  private func latestAssessment(
    _ kind: CapacityKind,
    for purpose: ConsentPurpose,
    at instant: Instant
  ) -> CapacityAssessed? {
    capacities.filter {
      $0.content.kind == kind && $0.content.purposes.contains(purpose) && $0.effective <= instant
    }.max { ($0.effective, $0.version) < ($1.effective, $1.version) }?.content
  }

  private func gapOfPerson(
    _ purpose: ConsentPurpose,
    _ ages: ClosedRange<Int64>?,
    _ instant: Instant
  ) -> EntitlementGap? {
    if let ages, ages.upperBound < 16 {
      return finding(.gillick, for: purpose, at: instant) == .competent ? nil : .notFoundCompetent
    }
    if ages.map({ $0.straddles(16) }) ?? true,
      finding(.gillick, for: purpose, at: instant) == .notCompetent
    {
      return .notFoundCompetent
    }
    return finding(.mentalCapacityAct, for: purpose, at: instant) == .lacks ? .lacksCapacity : nil
  }

  private func gapOfParent(
    _ name: FullName?,
    _ purpose: ConsentPurpose,
    _ ages: ClosedRange<Int64>?,
    _ person: Person,
    _ instant: Instant
  ) -> EntitlementGap? {
    if let ages, ages.lowerBound >= 16 { return .parentOfAdult }
    if finding(.gillick, for: purpose, at: instant) == .competent { return .childDecides }
    let isRecorded = person.responsibilityHolders.contains { holder in
      name.map { holder.name.text.isSameName(as: $0.text) } ?? false
    }
    return isRecorded ? nil : .responsibilityNotRecorded
  }

  private func gapOfAttorney(
    _ purpose: ConsentPurpose,
    _ ages: ClosedRange<Int64>?,
    _ instant: Instant
  ) -> EntitlementGap? {
    if let ages, ages.lowerBound < 18 { return .attorneyOfChild }
    let lacks = finding(.mentalCapacityAct, for: purpose, at: instant) == .lacks
    return lacks ? nil : .attorneyOfCapable
  }
}

extension CapacityOutcome {
  /// Whether it is found that the person cannot decide; that nothing was found is another thing.
  var isInability: Bool {
    switch self {
    case .lacks, .notCompetent: true
    case .has, .competent, .unable: false
    }
  }
}

extension ClosedRange<Int64> {
  /// Whether some of the ages are under `age` and some are not.
  func straddles(_ age: Int64) -> Bool { lowerBound < age && upperBound >= age }
}

extension String {
  /// Whether both are the same name but for capitals and blanks.
  func isSameName(as other: String) -> Bool {
    let words = lowercased().split(whereSeparator: \.isWhitespace)
    return words == other.lowercased().split(whereSeparator: \.isWhitespace)
  }
}
