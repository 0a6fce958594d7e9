public import Cases

/// Who is the duty senior, or that nobody is, for a while.
public struct HuddleCover: Sendable, Equatable {
  /// Whether somebody is.
  public enum Kind: String, Sendable, CaseIterable {
    case now, next, gap, overlap
  }

  /// Whether somebody is.
  public let kind: Kind
  /// Who; `nil` in a gap, and where it is more than one.
  public let senior: StaffID?
  /// From when.
  public let begins: Instant
  /// Until when.
  public let ends: Instant
}

extension HuddleCover {
  /// The duty at `instant`, the slot after that, and the gaps and overlaps until the end of `day`.
  static func list(
    of duty: Duty,
    through day: CalendarDate,
    in service: Service,
    at instant: Instant
  ) -> [HuddleCover] {
    let now = duty.slots.filter { $0.contains(instant) }
      .map { HuddleCover(kind: .now, senior: $0.senior, begins: $0.begins, ends: $0.ends) }
    let next = duty.slots.first { $0.begins > instant }
      .map { HuddleCover(kind: .next, senior: $0.senior, begins: $0.begins, ends: $0.ends) }
    let end = London.start(of: day.adding(days: 1))
    guard instant < end else { return now + [next].compactMap(\.self) }
    let gaps = duty.gaps(in: instant..<end, service.operatingHours)
      .map { HuddleCover(kind: .gap, senior: nil, begins: $0.lowerBound, ends: $0.upperBound) }
    let overlaps = duty.overlaps(in: instant..<end)
      .map { HuddleCover(kind: .overlap, senior: nil, begins: $0.lowerBound, ends: $0.upperBound) }
    return now + [next].compactMap(\.self) + gaps + overlaps
  }
}
