// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A name of a person.
public struct PersonName: Record {
  public let kind: NameKind
  public let name: FullName
}

extension PersonName {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    kind = fields.required(1, "kind", was?.kind, "What kind of name it is.")
    name = fields.required(2, "name", was?.name, "The name as it is written.")
  }
}
