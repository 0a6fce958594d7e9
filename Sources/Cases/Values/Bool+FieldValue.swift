extension Bool: FieldValue {
  /// No.
  public static var blank: Bool { false }

  /// Hands over yes or no.
  @inlinable
  public static func exchange<F: Form>(_ fields: inout F, _ was: Bool?) -> Bool {
    fields.flag(was)
  }
}
