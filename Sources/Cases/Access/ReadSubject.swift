/// What somebody looks at, as far as it decides whether they may: a case, a person or a concern.
public struct ReadSubject: Sendable, Equatable {
  /// The stream of what is looked at.
  public let stream: StreamID
  /// The streams whose breaking of the glass opens it: itself, and whom it is about.
  public let openedBy: Set<StreamID>
  /// Who works on it.
  public let workers: Set<StaffID>
  /// The areas whose teams own it; none if nobody does yet.
  public let teams: Set<AreaCode>
  /// The highest label of everything in it.
  public let label: Label
  /// Who may see it while it is sealed; those who work on it, if nobody was named.
  public let allowed: [StaffID]?
  /// The members of staff whose own record it is.
  public let about: Set<StaffID>

  /// Something to look at.
  public init(
    _ stream: StreamID,
    openedBy: Set<StreamID> = [],
    workers: Set<StaffID> = [],
    teams: Set<AreaCode> = [],
    label: Label = .normal,
    allowed: [StaffID]? = nil,
    about: Set<StaffID> = []
  ) {
    self.stream = stream
    self.openedBy = openedBy.union([stream])
    self.workers = workers
    self.teams = teams
    self.label = label
    self.allowed = allowed
    self.about = about
  }
}

extension ReadSubject {
  /// The same as if no team owned it; a label above normal still asks for those who work on it.
  public var withoutTeams: ReadSubject {
    ReadSubject(
      stream,
      openedBy: openedBy,
      workers: workers,
      label: label,
      allowed: allowed,
      about: about
    )
  }
}
