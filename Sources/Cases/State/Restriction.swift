/// Who may see one person's record, case or concern: as a whole, and entry by entry.
public struct Restriction: Sendable, Equatable {
  /// Every change, in the order in which it was recorded.
  public private(set) var changes: [Entry<AccessRestrictionChanged>] = []
  /// The version of the last event that was folded; 0 before the first.
  public private(set) var lastVersion: UInt64 = 0

  /// No restriction.
  public init() {}

  /// Takes in one more event of its stream.
  public mutating func evolve(_ event: RecordedEvent) {
    lastVersion = event.version
    guard !event.isWithoutEffect else { return }
    // Every other type has no place in this stream.
    if case .accessRestrictionChanged(let content) = event.event {
      changes.append(Entry(event, content))
    }
  }
}

extension Restriction {
  /// The last change of exactly this: the whole, an entry, or a part of either.
  public func change(
    of entry: EventID? = nil,
    section: Name? = nil
  ) -> Entry<AccessRestrictionChanged>? {
    changes.last { $0.content.entry == entry && $0.content.section == section }
  }

  /// Who may see an entry or a part of it: the highest label of everything it belongs to (INV-12).
  public func label(of entry: EventID? = nil, section: Name? = nil) -> Label {
    let labels = [
      change(), change(of: entry), change(section: section), change(of: entry, section: section),
    ]
    return labels.compactMap { $0?.content.to }.max() ?? .normal
  }

  /// The members of staff who may see what is sealed; `nil` if it is not sealed.
  public func allowed(
    entry: EventID? = nil,
    section: Name? = nil
  ) -> [StaffID]? {
    guard label(of: entry, section: section) == .sealed else { return nil }
    return [
      change(), change(of: entry), change(section: section), change(of: entry, section: section),
    ]
    .compactMap(\.self).filter { $0.content.to == .sealed }.compactMap(\.content.allowed)
    .reduce(nil) { left, right in left.map { $0.filter(right.contains) } ?? right }
  }

  /// The highest label of it as a whole, of any entry of it and of any part.
  public var strictest: Label {
    parts.map { label(of: $0.entry, section: $0.section) }.max() ?? .normal
  }

  /// The members of staff who may see all of it, whatever of it is sealed; `nil` if nothing is.
  public var allowedEverywhere: [StaffID]? {
    parts.compactMap { allowed(entry: $0.entry, section: $0.section) }
      .reduce(nil) { left, right in left.map { $0.filter(right.contains) } ?? right }
  }

  /// What it was ever decided on: the whole, an entry, a part.
  private var parts: [(entry: EventID?, section: Name?)] {
    changes.map { ($0.content.entry, $0.content.section) }
  }

  /// The members of staff whose own record it is said to be, by any change.
  public var about: Set<StaffID> { Set(changes.compactMap(\.content.about)) }
}
