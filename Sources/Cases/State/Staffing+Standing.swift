extension Staffing {
  /// What was recorded of `staff` that counts before what the description says of them at `instant`.
  private func standing(of staff: StaffID, at instant: Instant) -> StaffStatusRecorded? {
    guard let standing = members[staff]?.standing(at: instant) else { return nil }
    switch standing.content.status {
    case .suspended, .left: return standing.content
    case .active, .leave: break
    }
    let position = service.knows(staff) ? service.position : nil
    return position.map { standing.position > $0 } ?? true ? standing.content : nil
  }

  /// Whether `staff` may work at `instant`; `nil` if nothing says so.
  public func status(of staff: StaffID, at instant: Instant) -> StaffStatus? {
    if leave(of: staff, at: instant) != nil { return .leave }
    if let standing = standing(of: staff, at: instant) { return standing.status }
    guard let member = service.member(staff) else { return nil }
    let hasBegun = member.statusFrom.map {
      $0.daysSince1970 <= London.day(at: instant).daysSince1970
    }
    return hasBegun ?? true ? member.status : .active
  }

  /// The areas of `staff` at `instant`: none if they work in all of them; `nil` if nothing says so.
  public func areas(of staff: StaffID, at instant: Instant) -> [AreaCode]? {
    standing(of: staff, at: instant)?.areas ?? service.member(staff)?.areas
  }

  /// Where `staff` usually works.
  public func sites(of staff: StaffID, at instant: Instant) -> [SiteCode] {
    standing(of: staff, at: instant)?.sites ?? service.member(staff)?.sites ?? []
  }

  /// Everybody whom a stream or the description knows, by reference; the engine is nobody.
  public var everybody: [StaffID] {
    let described = (service.described?.staff ?? []).filter { member in
      member.roles.isEmpty || member.roles.contains { $0.role != .engine }
    }
    return Set(members.keys).union(described.map(\.staff)).sorted()
  }
}
