/// A code list that rules depend on, and that the program therefore knows.
///
/// The raw value of a code is stored. It is never changed, and never used again for another code;
/// a retired code stays in the list, so that an old event can still be read. Which codes could be
/// used at the time follows from the rules version in the event's header.
///
/// Spelling: a code of a national or local list is written as that list prints it (`POL-CUST`,
/// `01`); a code of our own is an English phrase in camel case (`seenInPart`, `prHolder`).
public protocol CodeSet: RawRepresentable<UInt8>, CaseIterable, Hashable, FieldValue {
  /// What people type for this code, and what it means.
  var entry: CodeEntry { get }

  /// The lists of the service description that the codes belong to; empty if none.
  static var lists: [String] { get }
}

extension CodeSet {
  /// Most sets are in no list of the service description.
  public static var lists: [String] { [] }

  /// The first code of the list.
  public static var blank: Self {
    guard let first = allCases.first else { preconditionFailure("A code list has no codes.") }
    return first
  }

  /// The code that people type as `code`, if it is in the list.
  public init?(code: String) {
    guard let known = Self.allCases.first(where: { $0.entry.code == code }) else { return nil }
    self = known
  }

  /// Hands over the code.
  @inlinable
  public static func exchange<F: Form>(_ fields: inout F, _ was: Self?) -> Self {
    fields.code(was)
  }
}
