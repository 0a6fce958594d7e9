/// What can stand in a field.
///
/// Law: writing a value in a form and reading it again in the same form gives that value.
public protocol FieldValue: Equatable, Sendable {
  /// What stands in for a value that a form could not read, or does not need.
  static var blank: Self { get }

  /// Hands `was` to the form, or takes a value from it, by the one verb that suits this kind.
  static func exchange<F: Form>(_ fields: inout F, _ was: Self?) -> Self
}
