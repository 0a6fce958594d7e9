extension Int64: FieldValue {
  /// Zero.
  public static var blank: Int64 { 0 }

  /// Hands over a whole number of any size; a quantity with a range has a type of its own.
  @inlinable
  public static func exchange<F: Form>(_ fields: inout F, _ was: Int64?) -> Int64 {
    fields.integer(was, in: .min ... .max)
  }
}
