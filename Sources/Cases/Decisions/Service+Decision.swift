extension Judgement {
  /// A description of the service fits together: what it names, it also describes.
  func judge(_ content: ServiceDescribed) throws(Refusal) {
    try requireOnce(content.areas.map(\.code.text), "area")
    try requireOnce(content.sites.map(\.code.text), "site")
    try requireOnce(content.roles.map(\.code.text), "role")
    try requireOnce(content.staff.map(\.staff.text), "member of staff")
    try requireOnce(content.permissions.map(\.event.text), "permission")
    try requireOnce(content.purposes.map(\.purpose.entry.code), "purpose")
    let areas = Set(content.areas.map(\.code.text))
    let roles = Set(content.roles.map(\.code.text))
    let sites = Set(content.sites.map(\.code.text))
    try requireKnown(
      content.sites.flatMap(\.areas).map(\.text) + content.staff.flatMap(\.areas).map(\.text),
      among: areas,
      "area"
    )
    try requireKnown(content.staff.flatMap(\.sites).map(\.text), among: sites, "site")
    try requireKnown(
      content.permissions.flatMap(\.roles).map(\.text)
        + content.staff.flatMap(\.roles).map(\.role.text),
      among: roles,
      "role"
    )
    try requireSense(
      content.limits.areSound && (content.operations?.areSound ?? true),
      "EV62",
      "A limit is negative.",
      "Times, ages and counts are 0 or more."
    )
    let engines = [
      StoreCreated.type, RecordAccessed.type, CommandRefused.type, ViewRebuilt.type,
      SigningKeyChanged.type,
    ]
    let known = Event.contents.map { $0.type }.filter { !engines.contains($0) }.map(\.name)
    let missing = Set(known).subtracting(content.permissions.map(\.event.text)).sorted()
    if !missing.isEmpty {
      warn("EV62", "Nobody may record: \(missing.joined(separator: ", ")).")
    }
  }

  private func requireOnce(_ names: [String], _ noun: String) throws(Refusal) {
    var seen: Set<String> = []
    let twice = names.first { !seen.insert($0).inserted }
    try requireSense(
      twice == nil,
      "EV62",
      "The \(noun) \(twice ?? "") is described twice.",
      "Everything is described once."
    )
  }

  private func requireKnown(
    _ names: [String],
    among known: Set<String>,
    _ noun: String
  ) throws(Refusal) {
    let unknown = names.first { !known.contains($0) }
    try requireSense(
      unknown == nil,
      "EV62",
      "The \(noun) \(unknown ?? "") is named and not described.",
      "What a description names is described in it."
    )
  }
}

extension ServiceLimits {
  /// Whether none of them is negative.
  fileprivate var areSound: Bool {
    [
      minimumAge, lateAfterHours, toleranceMinutes, triageMinutes, reopenDays, detentionHours,
      firstReviewHours, nextReviewHours, overrideHours, overrideReviewHours, releaseFollowUpHours,
      longestContactHours, shortestScreeningMinutes, reoffersPerStage, contactAttempts,
      caseReviewDays, supportWeeks, longestOverrideHours ?? 0,
      longestExtensionHours ?? 0, longestDetentionHours ?? 0,
    ].allSatisfy { $0 >= 0 }
  }
}

extension OperatingRules {
  /// Whether none of them is negative.
  fileprivate var areSound: Bool {
    let numbers = [
      inductionWeeks, checkInMinutes, breakGlassMinutes, breakGlassReviewDays, complaintDays,
      deceasedAccessDays, longestDutyHours, overrideRecipients,
    ]
    return numbers.allSatisfy { ($0 ?? 0) >= 0 } && (retention ?? []).allSatisfy { $0.years >= 0 }
  }
}
