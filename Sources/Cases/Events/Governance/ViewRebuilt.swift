// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A view was made anew from the log.
///
/// All of them stand in `governance/views`. It says what was read and what came of it, and opens
/// nothing: a digest at a position is the same for the same log.
public struct ViewRebuilt: EventContent {
  public let view: Name
  public let viewVersion: Int64
  public let from: Count
  public let through: Count
  public let rows: Count
  public let digest: ContentHash

  /// An event that the engine itself records.
  public init(
    view: Name,
    viewVersion: Int64,
    from: Count,
    through: Count,
    rows: Count,
    digest: ContentHash
  ) {
    self.view = view
    self.viewVersion = viewVersion
    self.from = from
    self.through = through
    self.rows = rows
    self.digest = digest
  }
}

extension ViewRebuilt {
  /// An event of the engine, not of the catalogue of the service.
  public static let type = EventType(64, "ViewRebuilt", "A view was made anew from the log.")

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    view = fields.required(1, "view", was?.view, "Which view.")
    viewVersion = fields.required(
      2,
      "viewVersion",
      was?.viewVersion,
      "The version of the view's own rules."
    )
    from = fields.required(3, "from", was?.from, "The first position that was read.")
    through = fields.required(4, "through", was?.through, "The last position that was read.")
    rows = fields.required(5, "rows", was?.rows, "How many rows it has.")
    digest = fields.required(6, "digest", was?.digest, "The SHA-256 of its rows.")
  }
}
