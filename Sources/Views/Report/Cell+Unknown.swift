extension Cell {
  /// What stands in place of a fact that there is, and that nobody has recorded.
  public static let unknown = Cell.text("unknown")

  /// What stands in place of what there is, and what the reader's role does not show.
  public static let withheld = Cell.text("withheld")

  /// The value; if there is none, that it is unknown.
  var orUnknown: Cell { self == .none ? .unknown : self }
}
