/// Who may see the people, cases and concerns that were restricted by a decision of their own.
public struct Restrictions: Sendable {
  private let changes: [StreamID: Restriction]

  /// What was decided, by what it is about.
  public init(_ changes: [StreamID: Restriction] = [:]) { self.changes = changes }

  /// The highest label that was decided on for any of `targets`; `nil` if nothing was.
  public func label(of targets: [StreamID]) -> Label? {
    targets.compactMap { changes[$0]?.label() }.max()
  }

  /// The highest label that was decided on for any of `targets`, for any entry of them or part; `nil`
  /// if nothing was.
  ///
  /// Whoever may not see an entry is shown nothing of what it was folded into.
  public func strictest(of targets: [StreamID]) -> Label? {
    targets.compactMap { changes[$0]?.strictest }.max()
  }

  /// Who may see all of `targets`, as far as anything of them is sealed; `nil` if nothing is.
  public func allowed(_ targets: [StreamID]) -> [StaffID]? {
    targets.compactMap { changes[$0]?.allowedEverywhere }
      .reduce(nil) { left, right in left.map { $0.filter(right.contains) } ?? right }
  }

  /// The members of staff whose own record one of `targets` is.
  public func about(_ targets: [StreamID]) -> Set<StaffID> {
    targets.reduce(into: []) { $0.formUnion(changes[$1]?.about ?? []) }
  }
}
