extension Cell {
  /// What stands in place of a fact that there is, and that nobody has recorded.
  public static let unknown = Cell.text("unknown")

  /// The value; if there is none, that it is unknown.
  var orUnknown: Cell { self == .none ? .unknown : self }
}
