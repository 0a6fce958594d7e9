public import Cases

/// Which accesses a trail shows; every condition that is set has to hold.
public struct AccessFilter: Sendable, Equatable {
  /// Only what these members of staff looked at; everybody if empty.
  public var staff: Set<StaffID> = []
  /// Only readers who belonged to the people in one of these ways; all if empty.
  public var relationships: Set<Relationship> = []
  /// Only accesses for one of these purposes; all if empty.
  public var purposes: Set<ReadPurpose> = []
  /// Only accesses in one of these ways; all if empty.
  public var modes: Set<AccessMode> = []
  /// Only accesses to what is restricted or sealed.
  public var restrictedOnly = false
  /// Only accesses outside these hours; at any time if left out.
  public var outside: OperatingHours?
  /// Only searches after which the reader opened, on the same day, no record that was found.
  public var unfollowedOnly = false
  /// Only accesses at or after this instant.
  public var since: Instant?
  /// Only accesses at or before this instant.
  public var until: Instant?

  /// A filter that lets everything through.
  public init() {}

  /// Whether `access` is shown.
  public func admits(_ access: AccessTrail.Access) -> Bool {
    let (event, content) = (access.event, access.content)
    return (staff.isEmpty || staff.contains(event.author.staff))
      && (relationships.isEmpty || relationships.contains(content.relationship))
      && (purposes.isEmpty || purposes.contains(content.purpose))
      && (modes.isEmpty || modes.contains(content.mode))
      && (!restrictedOnly || event.label > .normal)
      && (outside.map { !$0.contains(event.recorded) } ?? true)
      && (since.map { event.recorded >= $0 } ?? true)
      && (until.map { event.recorded <= $0 } ?? true)
  }
}
