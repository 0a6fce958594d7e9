/// How a list is to be written out.
public struct OutputStyle: Sendable {
  /// In which form.
  public var format: OutputFormat

  /// The columns to write, by their names and in this order; `nil` for all.
  public var fields: [String]?

  /// How times are written.
  public var times: TimeStyle

  /// How many columns of characters a line may have.
  public var width: Int

  /// Whether a terminal will show it, so that nothing in it may steer one.
  public var isForTerminal: Bool

  /// Whether colour may be used.
  public var isColoured: Bool

  /// Whether rows follow others that stand there already: then nothing is said above or below them.
  public var isContinuing = false

  /// A style; what is left out is what a program that reads a pipe would want.
  public init(
    format: OutputFormat = .table,
    fields: [String]? = nil,
    times: TimeStyle = .local,
    width: Int = 100,
    isForTerminal: Bool = false,
    isColoured: Bool = false
  ) {
    self.format = format
    self.fields = fields
    self.times = times
    self.width = width
    self.isForTerminal = isForTerminal
    self.isColoured = isColoured
  }
}
