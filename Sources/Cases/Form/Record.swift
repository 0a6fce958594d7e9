/// A value made of fields, which its one initialiser lists.
///
/// ```swift
/// public struct Requirement: Record {
///   public let kind: RequirementKind
///   public let months: Int64?
/// }
///
/// extension Requirement {
///   @inlinable
///   public init<F: Form>(_ fields: inout F, _ was: Self?) {
///     kind = fields.required(1, "kind", was?.kind, "What is required.")
///     months = fields.optional(2, "months", was?.months, "For how many months.")
///   }
/// }
/// ```
///
/// The listing stands in an extension, so that the struct keeps its memberwise initialiser. The
/// fields carry no comments of their own: the sentence in the listing is the only description, and
/// the schema, the reference pages and the error messages are all made from it.
///
/// Numbers rise, are stored, and are never used again for something else. A new field takes the
/// next number, at the end, and is optional. Anything else is a new version of the event type.
public protocol Record: FieldValue {
  /// Whether exactly one of the fields is there.
  static var isChoice: Bool { get }

  /// The listing: every field once, with its number, its name and what it means.
  init<F: Form>(_ fields: inout F, _ was: Self?)
}

extension Record {
  /// A record is not a choice unless it says so.
  @inlinable public static var isChoice: Bool { false }

  /// The record whose fields are all blank.
  public static var blank: Self {
    var form = BlankForm()
    return Self(&form, nil)
  }

  /// Hands over the record as one value.
  @inlinable
  public static func exchange<F: Form>(_ fields: inout F, _ was: Self?) -> Self {
    fields.record(was)
  }
}
