/// That a member of staff is away for a while.
public struct Leave: Sendable, Equatable {
  /// Up to when; `nil` if that is not known.
  public let until: Moment?
  /// Who stands in for them; `nil` if nobody does.
  public let cover: StaffID?
}

extension Staffing {
  /// The leave that `staff` is on at `instant`; `nil` if they are not away.
  public func leave(of staff: StaffID, at instant: Instant) -> Leave? {
    if let standing = members[staff]?.standing(at: instant)?.content {
      return standing.status == .leave
        ? Leave(until: standing.until, cover: standing.cover) : nil
    }
    guard let member = service.member(staff), member.status == .leave else { return nil }
    let hasBegun = member.statusFrom.map {
      $0.daysSince1970 <= London.day(at: instant).daysSince1970
    }
    return hasBegun ?? true ? Leave(until: nil, cover: nil) : nil
  }
}
