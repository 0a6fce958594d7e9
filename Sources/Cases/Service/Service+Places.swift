extension Service {
  /// The site with this code, whether or not it is in use.
  public func site(_ code: SiteCode) -> Site? { described?.sites.first { $0.code == code } }

  /// The area with this code.
  public func area(_ code: AreaCode) -> ServiceArea? {
    described?.areas.first { $0.code == code }
  }

  /// The kinds of site at which `point` can be; `nil` if it can be anywhere.
  public func kinds(for point: PointOfIntervention) -> [SiteKind]? {
    described?.points.first { $0.point == point }?.kinds
  }

  /// Whether the times of this type of event are those of somebody else, and never late.
  public func isTimedByOthers(_ type: EventType) -> Bool {
    described?.thirdPartyTypes.contains { $0.text == type.name } ?? false
  }

  /// Whether an onward referral with this outcome needs no owner any more.
  public func isSettled(_ outcome: OnwardOutcome) -> Bool {
    described?.settledOutcomes.contains(outcome) ?? false
  }
}

extension Site {
  /// Whether the site is in use on `day`, its first and last day included.
  public func isInUse(on day: CalendarDate) -> Bool {
    let begun = validFrom.map { $0.daysSince1970 <= day.daysSince1970 } ?? true
    let notEnded = validUntil.map { day.daysSince1970 <= $0.lastDay.daysSince1970 } ?? true
    return begun && notEnded
  }
}
