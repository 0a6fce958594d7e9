/// Which stream: one subject's own sequence of events, as in `case/C-0001`.
///
/// A stream is named by a ``Reference``, except that a huddle is named by its day and half
/// (`2026-03-29-AM`), who is the duty senior stands in `staff/duty`, and the streams of the store
/// itself are named in ``GovernanceSubject``.
public struct StreamID: Word, Hashable {
  /// What kind of subject it is about.
  public let kind: StreamKind

  /// The subject's name among its kind.
  public let name: String

  init(checked kind: StreamKind, _ name: String) {
    self.kind = kind
    self.name = name
  }
}

extension StreamID {
  /// The stream of a person.
  public init(_ person: PersonID) { self.init(checked: .person, person.text) }

  /// The stream of a case.
  public init(_ case: CaseID) { self.init(checked: .case, `case`.text) }

  /// The stream of a safeguarding concern.
  public init(_ concern: ConcernID) { self.init(checked: .safeguarding, concern.text) }

  /// The stream of a member of staff.
  public init(_ staff: StaffID) { self.init(checked: .staff, staff.text) }

  /// The stream of who is the duty senior.
  public static let duty = StreamID(checked: .staff, "duty")

  /// The stream that begins the log: the store was made.
  public static let store = StreamID(checked: .governance, "store")

  /// The stream of service descriptions.
  public static let service = StreamID(checked: .governance, "service")

  /// The stream of refused commands.
  public static let refusals = StreamID(checked: .governance, "refusals")

  /// The stream that says who looked at what.
  public static let access = StreamID(checked: .governance, "access")

  /// The stream of views that were made anew.
  public static let views = StreamID(checked: .governance, "views")

  /// The stream of the keys that sign checkpoints.
  public static let signing = StreamID(checked: .governance, "signing")
}

extension StreamID {
  /// The person, if it is a person's stream.
  public var person: PersonID? { kind == .person ? PersonID(checked: name) : nil }

  /// The case, if it is a case's stream.
  public var `case`: CaseID? { kind == .case ? CaseID(checked: name) : nil }

  /// The concern, if it is a safeguarding stream.
  public var concern: ConcernID? { kind == .safeguarding ? ConcernID(checked: name) : nil }

  /// The member of staff, if it is a stream about one.
  public var staff: StaffID? {
    kind == .staff && self != .duty ? StaffID(checked: name) : nil
  }
}

extension StreamID: Comparable {
  /// Orders streams by kind, then by the bytes of their names.
  public static func < (left: StreamID, right: StreamID) -> Bool {
    guard left.kind == right.kind else { return left.kind.rawValue < right.kind.rawValue }
    return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }
}
