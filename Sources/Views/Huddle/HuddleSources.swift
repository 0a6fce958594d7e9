public import Cases

/// What the record says, as far as a huddle looks at it.
public struct HuddleSources: Sendable {
  /// The cases, by reference.
  public let cases: [CaseFile]
  /// The safeguarding concerns, by reference.
  public let concerns: [ConcernFile]
  /// What was recorded of members of staff.
  public let members: [MemberFile]
  /// The huddles, in the order of days and slots.
  public let huddles: [HuddleFile]
  /// Who is the duty senior.
  public let duty: Duty
  /// The service description.
  public let service: Service

  /// What the record says; files are under the labels that were decided on as well.
  public init(
    cases: some Sequence<CaseFile>,
    concerns: some Sequence<ConcernFile>,
    members: some Sequence<MemberFile>,
    huddles: some Sequence<HuddleFile>,
    duty: Duty = Duty(),
    in service: Service
  ) {
    self.cases = cases.sorted { $0.id < $1.id }
    self.concerns = concerns.sorted { $0.id < $1.id }
    self.members = members.sorted { $0.id < $1.id }
    self.huddles = huddles.sorted { $0.id < $1.id }
    self.duty = duty
    self.service = service
  }
}

extension HuddleSources {
  /// Everybody who works here, as at `instant`.
  func staff(at instant: Instant) -> [StaffRow] {
    StaffAssurance(
      members,
      cases: cases,
      duty: duty,
      huddles: huddles,
      in: service,
      asAt: instant
    ).rows
  }

  /// A pointer to each open concern, by what is due first.
  var pointers: [SafeguardingPointer] {
    concerns.filter(\.state.isOpen).map { concern in
      SafeguardingPointer(
        id: concern.id,
        label: concern.label,
        owner: concern.state.owner,
        due: concern.state.actions(in: service).first?.due
      )
    }
    .sorted { ($0.due?.latest ?? .latest, $0.id.text) < ($1.due?.latest ?? .latest, $1.id.text) }
  }

  /// How many open cases and concerns have each label above normal.
  var restricted: [Label: Int] {
    let cases = cases.filter(\.isWorkedOn).map(\.label)
    let concerns = concerns.filter(\.state.isOpen).map(\.label)
    return (cases + concerns).filter { $0 > .normal }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
