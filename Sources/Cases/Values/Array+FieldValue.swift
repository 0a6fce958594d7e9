extension Array: FieldValue where Element: FieldValue {
  /// The list without elements.
  public static var blank: [Element] { [] }

  /// Hands over the elements in their order.
  @inlinable
  public static func exchange<F: Form>(_ fields: inout F, _ was: [Element]?) -> [Element] {
    fields.list(was)
  }
}
