/// Who may see the people, cases and concerns that were restricted by a decision of their own.
public struct Restrictions: Sendable {
  private let changes: [StreamID: Restriction]

  /// What was decided, by what it is about.
  public init(_ changes: [StreamID: Restriction] = [:]) { self.changes = changes }

  /// The highest label that was decided on for any of `targets`; `nil` if nothing was.
  public func label(of targets: [StreamID]) -> Label? {
    targets.compactMap { changes[$0]?.label() }.max()
  }

  /// Who may see all of `targets`, as far as they are sealed; `nil` if none of them is.
  public func allowed(_ targets: [StreamID]) -> [StaffID]? {
    targets.compactMap { changes[$0]?.allowed() }
      .reduce(nil) { left, right in left.map { $0.filter(right.contains) } ?? right }
  }

  /// The members of staff whose own record one of `targets` is.
  public func about(_ targets: [StreamID]) -> Set<StaffID> {
    targets.reduce(into: []) { $0.formUnion(changes[$1]?.about ?? []) }
  }
}
