/// Which action of a huddle: something that somebody is to do.
public struct HuddleActionID: Reference {
  /// The reference, as in `HA-0001`.
  public let text: String

  /// Takes a reference that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "reference of an action of a huddle" }

  /// A reference to show.
  public static var examples: [HuddleActionID] { [HuddleActionID(checked: "HA-0001")] }
}
