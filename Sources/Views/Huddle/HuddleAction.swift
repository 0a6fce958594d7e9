public import Cases

/// Something that a huddle has given somebody to do, and that is not done.
public struct HuddleAction: Sendable, Equatable {
  /// Which action.
  public let id: HuddleActionID
  /// Who is to do it.
  public let owner: StaffID?
  /// By when.
  public let due: Happened?
  /// What, as it was last said.
  public let note: String?
  /// The cases and concerns that it points at.
  public let targets: [String]
  /// The huddle in which it was given.
  public let since: String
  /// Whether it comes from an earlier huddle than the one that is prepared.
  public let isCarried: Bool
}

extension HuddleAction {
  /// The actions that are open after the huddles of `files`, by owner, then by what is due first.
  ///
  /// They are carried if they come from another huddle than the one called `name`.
  static func list(in files: [HuddleFile], before name: String?) -> [HuddleAction] {
    let begun = files.filter(\.state.exists).sorted { $0.id < $1.id }
    let ids = Set(begun.flatMap { $0.state.actions.map(\.id) }).sorted()
    return ids.compactMap { id in HuddleAction(id, in: begun, before: name) }.sorted(by: isBefore)
  }

  private init?(_ id: HuddleActionID, in files: [HuddleFile], before name: String?) {
    let told = files.compactMap { file in file.state.action(id).map { (file, $0) } }
    guard let (_, last) = told.last, let (first, _) = told.first, !last.isCompleted else {
      return nil
    }
    self.id = id
    owner = last.owner
    due = last.due
    note = told.compactMap(\.1.note).last?.text
    let cases = told.last { !$0.1.cases.isEmpty }?.1.cases ?? []
    let concerns = told.last { !$0.1.concerns.isEmpty }?.1.concerns ?? []
    targets = cases.map(\.text) + concerns.map(\.text)
    since = first.id.name
    isCarried = first.id.name != name
  }

  private static func isBefore(_ left: HuddleAction, _ right: HuddleAction) -> Bool {
    let owners = (left.owner?.text ?? "", right.owner?.text ?? "")
    if owners.0 != owners.1 { return owners.0 < owners.1 }
    let times = (left.due?.latest ?? .latest, right.due?.latest ?? .latest)
    return times.0 == times.1 ? left.id < right.id : times.0 < times.1
  }

  /// Whether it should have been done by `instant`.
  public func isOverdue(at instant: Instant) -> Bool { due.map { $0.latest < instant } ?? false }
}
