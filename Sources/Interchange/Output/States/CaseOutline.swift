public import CaseRecords
public import Cases

/// A case in short: how it stands, as leaves that can be compared.
///
/// What it leaves out is what events said in full; what it has is what follows from them: status, who
/// works on it, what holds, what is due, and how many entries there are of each kind.
public struct CaseOutline {
  /// The leaves, in a fixed order.
  public private(set) var leaves: [Leaf] = []

  /// The outline of `state`.
  public init(_ state: Case, in service: Service, at moment: CaseMoment) {
    note("status", state.status == .unknown ? nil : state.status.words)
    note("stage", state.status == .unknown ? nil : state.stage(in: service).words)
    note("team", state.team?.text)
    for allocation in state.allocations {
      note("allocated.\(allocation.staff.text)", allocation.kind.entry.code)
    }
    note("transfer", state.openTransfer == nil ? nil : "asked for")
    for request in state.requests {
      let isAnswered = request.content.status == .open && !state.answers(to: request.id).isEmpty
      let status = isAnswered ? RequestStatus.answered : request.content.status
      note("request.\(request.id.text)", status.entry.code)
    }
    for matter in state.matters { note(matter, service, isClosed: state.isClosed) }
    for hearing in state.hearings { note(hearing) }
    for purpose in ConsentPurpose.allCases {
      let standing = state.standing(to: purpose, at: moment.judged)
      guard standing.state != .notAsked else { continue }
      note("consent.\(purpose.entry.code)", standing.state.rawValue)
    }
    for need in state.latestNeeds {
      note("need.\(need.content.needCode.entry.code)", need.content.status.entry.code)
    }
    note("need.primary", state.primaryNeed?.entry.code)
    for risk in state.latestRisks {
      note("risk.\(risk.type.entry.code)", risk.level.entry.code)
    }
    for referral in state.onwardReferrals {
      note(
        "referral.\(referral.id.text)",
        referral.outcome?.entry.code ?? (referral.isOpen(in: service) ? "made" : "settled")
      )
    }
    note(sharing: state)
    count("contacts", state.contacts.count)
    count("capacity assessments", state.capacities.count)
    count("consents", state.consents.count)
    count("screenings", state.screenings.count)
    count("assessments", state.assessments.count)
    count("information received", state.information.count)
    count("reports", state.reports.count)
    count("overrides", state.overrides.count)
    count("disclosures", state.disclosures.count)
    count("notes", state.notes.count)
    count("corrections", state.corrections.count)
    count("closings", state.closings.count)
    count("reopenings", state.reopenings.count)
    count("erased events", state.erasedCount)
  }

  /// One line of an outline that is not what it was.
  public struct Change: Hashable, Sendable, CustomStringConvertible {
    /// What has changed.
    public let path: FieldPath
    /// What it was; `nil` if it was not there.
    public let from: String?
    /// What it is; `nil` if it is no longer there.
    public let to: String?

    /// As in `stage: accepted → contacted`; what was not there has no words.
    public var description: String {
      switch (from, to) {
      case (let from?, let to?): "\(path): \(from) → \(to)"
      case (nil, let to?): "\(path): \(to)"
      case (let from?, nil): "\(path): no longer \(from)"
      case (nil, nil): "\(path)"
      }
    }
  }

  /// What differs from `earlier` to this.
  public func changes(since earlier: CaseOutline) -> [Change] {
    let was = Dictionary(earlier.leaves.map { ($0.path, $0.words) }, uniquingKeysWith: { $1 })
    let now = Dictionary(leaves.map { ($0.path, $0.words) }, uniquingKeysWith: { $1 })
    let paths = leaves.map(\.path) + earlier.leaves.map(\.path).filter { now[$0] == nil }
    return paths.compactMap { path in
      was[path] == now[path] ? nil : Change(path: path, from: was[path], to: now[path])
    }
  }

  /// What was agreed to, decided and told, by its references.
  private mutating func note(sharing state: Case) {
    for consent in state.consents.map(\.content) {
      let purposes = consent.purposes.map(\.purpose.entry.code)
      note("consent.\(consent.consent.text)", purposes.joined(separator: ", "))
    }
    for override in state.overrides.map(\.content) {
      note("override.\(override.override.text)", override.ground.entry.code)
    }
    let reports = state.reports.map(\.content)
    for (place, report) in reports.enumerated()
    where !reports[(place + 1)...].contains(where: { $0.report == report.report }) {
      note("report.\(report.report.text)", "version \(report.version.count) approved")
    }
    for told in state.disclosures.map(\.content) {
      note(
        "disclosure.\(told.disclosure.text)",
        "\(told.recipient.entry.code) \(told.level.entry.code)"
      )
    }
  }

  private mutating func note(_ matter: Matter, _ service: Service, isClosed: Bool) {
    let name = "matter.\(matter.id.text)"
    note(name, matter.kind?.entry.code)
    note("\(name).charged", matter.isCharged ? "yes" : nil)
    note("\(name).disposed", matter.isDisposed ? "yes" : nil)
    guard let clock = matter.clock(service.limits) else { return }
    guard clock.ended != nil || !isClosed else {
      return note("\(name).detention", "its end is not recorded")
    }
    note("\(name).detention", clock.ended.map { "ended \($0.words)" } ?? "going on")
    note("\(name).limit", clock.limit?.words)
    note("\(name).review due", clock.reviewDue?.words)
  }

  private mutating func note(_ hearing: Hearing) {
    note(
      "hearing.\(hearing.id.text)",
      hearing.outcome.map { _ in "held" } ?? (hearing.isAwaited ? "awaited" : "off")
    )
  }

  private mutating func count(_ name: String, _ count: Int) {
    note(name, count == 0 ? nil : String(count))
  }

  private mutating func note(_ path: String, _ words: String?) {
    guard let words else { return }
    leaves.append(Leaf(FieldPath(path.split(separator: ".").map { .field(String($0)) }), words))
  }
}
