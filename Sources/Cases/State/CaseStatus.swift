/// How far a case has got, as its own events tell.
public enum CaseStatus: Hashable, Sendable {
  /// No referral has been recorded.
  case unknown
  /// Referred, and not decided on.
  case referred
  /// Accepted, and open.
  case accepted
  /// Rejected, sent elsewhere, or added to another case.
  case notAccepted
  /// Closed.
  case closed
}

extension Case {
  /// Whether anything has been recorded in its stream.
  public var exists: Bool { lastVersion > 0 }

  /// How far it has got.
  public var status: CaseStatus {
    if isClosed { return .closed }
    guard let triage else { return referral == nil ? .unknown : .referred }
    return triage.content.decision == .accepted ? .accepted : .notAccepted
  }

  /// Whether there is such a case, and it is not closed.
  public var isOpen: Bool { exists && !isClosed }

  /// Whether it is closed, and has not been opened again.
  public var isClosed: Bool {
    guard let closed = closings.last else { return false }
    return closed.version > (reopenings.last?.version ?? 0)
  }

  /// Who leads it, if anybody does.
  public var lead: StaffID? { allocations.first { $0.kind == .lead }?.staff }

  /// Whether `staff` works on it.
  public func isAllocated(to staff: StaffID) -> Bool { allocations.contains { $0.staff == staff } }

  /// The matter with this reference.
  public func matter(_ id: MatterID) -> Matter? { matters.first { $0.id == id } }

  /// The hearing with this reference.
  public func hearing(_ id: HearingID) -> Hearing? { hearings.first { $0.id == id } }

  /// The onward referral with this reference.
  public func onwardReferral(_ id: ReferralID) -> OnwardReferral? {
    onwardReferrals.first { $0.id == id }
  }
}
