import Cases

/// What content is read for, as it is said by an option or by the environment.
enum Purpose {
  /// The purpose `given`, or else that of `CASELOG_PURPOSE`.
  ///
  /// - Throws: ``Failure`` if there is none.
  static func named(_ given: ReadPurpose?) throws -> ReadPurpose {
    if let given { return given }
    if let words = Terminal.variable("CASELOG_PURPOSE") {
      do {
        return try code(words)
      } catch {
        throw Failure(.usage, "The value of CASELOG_PURPOSE is not a purpose.", why: ["\(error)"])
      }
    }
    throw Failure(
      .usage,
      "It is not said what this is read for.",
      why: ["Nothing is shown before it is recorded who looked, and for what."],
      next: [
        "Give --purpose or CASELOG_PURPOSE: "
          + ReadPurpose.allCases.map(\.entry.code).joined(separator: ", ") + "."
      ]
    )
  }
}
