/// Where a member of staff is during a shift, and when they were last in touch.
public struct Whereabouts: Sendable, Equatable {
  /// What they are doing.
  public enum Activity: String, Sendable, CaseIterable {
    case off, working, visiting, resting
  }

  /// What they are doing.
  public let activity: Activity
  /// The site they are at, if it was said.
  public let site: SiteCode?
  /// Where they are, if at no site.
  public let place: Line?
  /// Whether they are alone there; `nil` if it was not said, or they are off.
  public let isAlone: Bool?
  /// When the shift began.
  public let since: Happened?
  /// When it is expected to end.
  public let shiftEnds: Moment?
  /// When they were last in touch, on any day; what others or the engine recorded does not count.
  public let lastCheck: Happened?
  /// Who looks out for them.
  public let buddy: StaffID?
}

extension Member {
  /// Where they are at `instant`, as far as was said by then.
  public func whereabouts(at instant: Instant) -> Whereabouts {
    let told = workings(by: instant).filter { $0.content.status != .exception }
    let activity = activity(at: instant)
    let began = told.lastIndex { $0.content.status == activity.beginning } ?? told.endIndex
    let shift = isOnShift(at: instant) ? told.lastIndex { $0.content.status == .signedOn } : nil
    let span = activity == .off ? told[told.endIndex...] : told[(shift ?? began)...]
    // A place that was said before a visit began, or during one that has ended, no longer holds.
    let here =
      activity == .visiting ? told[began...] : span.filter { $0.content.status.isAtSite }[...]
    let located = here.last { $0.content.site != nil || $0.content.place != nil }?.content
    return Whereabouts(
      activity: activity,
      site: located?.site,
      place: located?.place,
      isAlone: here.last { $0.content.lone != nil }?.content.lone,
      since: span.first?.happened,
      shiftEnds: span.last { $0.content.shiftEnds != nil }?.content.shiftEnds,
      lastCheck: told.last?.happened,
      buddy: span.last { $0.content.buddy != nil }?.content.buddy
    )
  }

  private func activity(at instant: Instant) -> Whereabouts.Activity {
    if isOnVisit(at: instant) { return .visiting }
    guard isOnShift(at: instant) else { return .off }
    return isOnBreak(at: instant) ? .resting : .working
  }
}

extension Whereabouts.Activity {
  /// The status with which it began.
  fileprivate var beginning: WorkingStatus {
    switch self {
    case .off: .signedOff
    case .working: .signedOn
    case .visiting: .visitStarted
    case .resting: .breakStarted
    }
  }
}

extension WorkingStatus {
  /// Whether it says where somebody works between visits.
  fileprivate var isAtSite: Bool {
    switch self {
    case .signedOn, .checkedIn, .breakEnded, .visitEnded: true
    case .visitStarted, .breakStarted, .signedOff, .exception, .foundSafe: false
    }
  }
}
