/// Which person: a client, or somebody a record has to name.
public struct PersonID: Reference {
  /// The reference, as in `PN01`.
  public let text: String

  /// Takes a reference that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "reference of a person" }

  /// A reference to show.
  public static var examples: [PersonID] { [PersonID(checked: "PN01")] }
}
