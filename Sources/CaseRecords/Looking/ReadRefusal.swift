public import Cases

/// Why somebody is not shown what they asked for.
///
/// That they asked is recorded, as `CommandRefused`.
public struct ReadRefusal: Error, Equatable, Sendable {
  /// The rule that stands against it.
  public let rule: Rule
  /// Who asked.
  public let staff: StaffID
  /// What they asked for.
  public let target: StreamID

  /// A refusal to show `target` to `staff`.
  public init(_ rule: Rule, of target: StreamID = .access, to staff: StaffID) {
    self.rule = rule
    self.target = target
    self.staff = staff
  }

  /// The rules of access.
  public enum Rule: Hashable, Sendable {
    /// Nobody is shown anything who does not work here at that instant.
    case notAtWork(at: Instant)
    /// Their role does not let them look at things of this kind.
    case kind(ReadingKind)
    /// There is nothing here that they may see: whether there is anything at all is not said.
    case nothingToSee
    /// The user of the operating system is not this member of staff.
    case identity(user: Name?)

    /// Its id.
    public var id: String {
      switch self {
      case .notAtWork: "ACC-01"
      case .kind: "ACC-02"
      case .nothingToSee: "ACC-03"
      case .identity: "ACC-04"
      }
    }
  }
}
