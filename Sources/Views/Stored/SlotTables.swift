/// The tables of both slots of a view.
struct SlotTables: Sendable {
  private let first: ViewTables
  private let second: ViewTables

  /// These tables.
  init(first: ViewTables, second: ViewTables) {
    self.first = first
    self.second = second
  }

  /// The tables of a slot.
  subscript(slot: ViewState.Slot) -> ViewTables {
    switch slot {
    case .first: first
    case .second: second
    }
  }
}
