public import Cases

extension Event {
  /// The event as it should have been, by the fields of a correction (``Amendment``).
  ///
  /// - Throws: ``FieldProblems`` for every path that is none, and for all that would be wrong with
  ///   the amended content.
  public func amended(by corrections: [FieldCorrection]) throws(FieldProblems) -> Event {
    var leaves: [Leaf] = []
    var problems: [FieldProblem] = []
    for (place, correction) in corrections.enumerated() {
      if let path = FieldPath(correction.field.text) {
        leaves.append(Leaf(path, correction.value.text))
      } else {
        problems.append(
          FieldProblem(
            FieldPath([.field("fields"), .element(place), .field("field")]),
            "is not the path of a field, as in date or requirements[0].months."
          )
        )
      }
    }
    guard problems.isEmpty else { throw FieldProblems(problems) }
    return try Self.amended(content, by: leaves)
  }

  private static func amended<Content: EventContent>(
    _ content: Content,
    by leaves: [Leaf]
  ) throws(FieldProblems) -> Event {
    Catalogue.event(try Amendment.amended(content, by: leaves))
  }
}
