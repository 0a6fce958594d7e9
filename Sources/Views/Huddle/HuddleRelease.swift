public import Cases

/// Somebody who has been let go, as a huddle speaks of them.
public struct HuddleRelease: Sendable {
  /// In which case.
  public let `case`: CaseID
  /// The person, of whom only the initials are shown.
  public let person: PersonLabel
  /// The release.
  public let release: Release
  /// How high the risk of suicide was last found to be; `nil` if it never was assessed.
  public let suicide: RiskLevel?
  /// By when they are to be seen or spoken with; `nil` if no time is set for so low a risk.
  public let due: Instant?
  /// When that was done.
  public let done: Happened?
  /// Who leads the case.
  public let lead: StaffID?
  /// The highest label of everything in the case.
  public let label: Label
}

extension HuddleRelease {
  /// For how long a release is spoken of in any case.
  private static let recently = Duration.seconds(48 * 3_600)

  /// The last release in each matter of `file`, if it was within two days before `instant`, or if a
  /// follow-up is due that has not been done.
  static func list(of file: CaseFile, in service: Service, at instant: Instant) -> [HuddleRelease] {
    guard file.isWorkedOn, !file.person.hasDied else { return [] }
    let state = file.state
    let suicide = state.latestRisks.first { $0.type == .suicide }?.level
    let last = state.releases.reduce(into: [MatterID: Release]()) { $0[$1.matter] = $1 }
    return last.values.sorted { $0.matter < $1.matter }.compactMap { release in
      let limit = Duration.seconds(service.limits.releaseFollowUpHours * 3_600)
      let due = suicide == .high ? release.effective.advanced(by: limit) : nil
      let done = state.contacts.first {
        $0.content.contactWith == .person && $0.content.outcome.isSeen
          && $0.effective > release.effective
      }
      let isRecent = release.effective.advanced(by: recently) >= instant
      guard isRecent || (due != nil && done == nil) else { return nil }
      return HuddleRelease(
        case: file.id,
        person: file.personLabel,
        release: release,
        suicide: suicide,
        due: due,
        done: done?.happened,
        lead: state.lead,
        label: file.label
      )
    }
  }

  /// Whether the follow-up should have been done by `instant`.
  public func isOverdue(at instant: Instant) -> Bool {
    done == nil && due.map { $0 < instant } ?? false
  }
}
