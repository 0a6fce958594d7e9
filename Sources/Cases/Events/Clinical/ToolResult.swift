// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// What one screening or assessment tool showed.
///
/// The record keeps which tool it was and what it said. No diagnosis is ever drawn from a score.
public struct ToolResult: Record {
  public let name: Line
  public let version: Line?
  public let score: Score?
  public let result: Line?
  public let scoredBy: StaffID?
}

extension ToolResult {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    name = fields.required(1, "name", was?.name, "Which tool, as in AUDIT or PHQ-9.")
    version = fields.optional(2, "version", was?.version, "Which version of the tool.")
    score = fields.optional(3, "score", was?.score, "The score, if the tool gives one.")
    result = fields.optional(4, "result", was?.result, "What the tool says in words.")
    scoredBy = fields.optional(
      5,
      "scoredBy",
      was?.scoredBy,
      "Who scored it, if not the author of the entry."
    )
  }
}
