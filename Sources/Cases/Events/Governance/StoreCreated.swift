// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A store was made. (The first event of every log.)
public struct StoreCreated: EventContent {
  public let store: Line
  public let origin: Line
  public let isTest: Bool
  public let programVersion: Line
  public let madeBy: Line?

  /// An event that the engine itself records; what is left out does not apply.
  public init(
    store: Line,
    origin: Line,
    isTest: Bool,
    programVersion: Line,
    madeBy: Line? = nil
  ) {
    self.store = store
    self.origin = origin
    self.isTest = isTest
    self.programVersion = programVersion
    self.madeBy = madeBy
  }
}

extension StoreCreated {
  /// An event of the engine, not of the catalogue of the service.
  public static let type = EventType(61, "StoreCreated", "A store was made.")

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    store = fields.required(1, "store", was?.store, "The identity of the store.")
    origin = fields.required(
      2,
      "origin",
      was?.origin,
      "The name under which checkpoints of its log are signed."
    )
    isTest = fields.required(
      3,
      "isTest",
      was?.isTest,
      "Whether it was made for tests, with a clock that stands still."
    )
    programVersion = fields.required(
      4,
      "programVersion",
      was?.programVersion,
      "The version of the program that made it."
    )
    madeBy = fields.optional(5, "madeBy", was?.madeBy, "A note on who made it and what for.")
  }
}
