// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A set of people that is not listed, but can be checked against a list.
///
/// The hash is SHA-256 over their references in ascending order of bytes, each followed by a line
/// feed (U+000A).
public struct SubjectSet: Record, Hashable {
  public let count: Count
  public let hash: ContentHash

  /// So many people, whose references have this hash.
  public init(count: Count, hash: ContentHash) {
    self.count = count
    self.hash = hash
  }
}

extension SubjectSet {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    count = fields.required(1, "count", was?.count, "How many people there are in it.")
    hash = fields.required(
      2,
      "hash",
      was?.hash,
      "The SHA-256 of their references, in order, one to a line."
    )
  }
}
