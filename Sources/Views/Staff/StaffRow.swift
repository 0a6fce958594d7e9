public import Cases

/// One member of staff, with all that shows whether they work safely and as they should.
public struct StaffRow: Sendable {
  /// Who.
  public let id: StaffID
  /// The roles that they hold and can use.
  public let roles: [RoleCode]
  /// Whether they may work; `nil` if nothing says so.
  public let status: StaffStatus?
  /// That they are away for a while.
  public let leave: Leave?
  /// Their areas: none if they work in all; `nil` if nothing says so.
  public let areas: [AreaCode]?
  /// Where they usually work.
  public let sites: [SiteCode]
  /// Who supervises them.
  public let supervisor: StaffID?
  /// Whether their induction is complete.
  public let isInducted: Bool
  /// The weeks of it that were completed, as far as they were recorded.
  public let weeks: [Int64]
  /// The last supervision that took place.
  public let supervised: Entry<StaffDevelopmentRecorded>?
  /// By when the next one is due.
  public let supervisionDue: CalendarDate?
  /// Who keeps the register on which they stand.
  public let register: RegistrationBody?
  /// The last day of each paper, as far as it is known.
  public let papers: [StaffPaper: CalendarDate]
  /// The last training about each topic.
  public let trainings: [Entry<StaffDevelopmentRecorded>]
  /// Competences that were signed off.
  public let competences: [Entry<StaffDevelopmentRecorded>]
  /// The open cases that they lead.
  public let leads: [CaseID]
  /// The open cases of others in which they work.
  public let coWorks: [CaseID]
  /// The slots in which they are the duty senior, as far as they are not over.
  public let duty: [Duty.Slot]
  /// Where they are.
  public let whereabouts: Whereabouts
  /// By when they have to be in touch.
  public let checkDue: Instant?
  /// What is not as it should be, the urgent first.
  public let gaps: [StaffGap]
  /// Who may see what was recorded of them.
  public let label: Label
  /// As at when all of this is so.
  public let asAt: Instant

  /// What `file` says at `instant`, beside what `surroundings` tell.
  init(_ file: MemberFile, in surroundings: StaffSurroundings, asAt instant: Instant) {
    let (state, staffing) = (file.state, surroundings.staffing)
    id = file.id
    roles = staffing.roles(of: file.id, at: instant).sorted()
    status = staffing.status(of: file.id, at: instant)
    leave = staffing.leave(of: file.id, at: instant)
    areas = staffing.areas(of: file.id, at: instant)
    sites = staffing.sites(of: file.id, at: instant)
    supervisor = state.latest(by: instant) { $0.supervisor }
    isInducted = staffing.isInducted(file.id, at: instant)
    weeks = state.completedWeeks(by: instant)
    supervised = state.lastSupervision(by: instant)
    supervisionDue = state.supervisionDue(at: instant)
    register = state.latest(by: instant) { $0.registration }?.body
    trainings = state.trainings(by: instant)
    competences = state.competences(by: instant)
    papers = staffing.papers(of: file.id, trainings: trainings, at: instant)
    leads = surroundings.leads[file.id] ?? []
    coWorks = surroundings.coWorks[file.id] ?? []
    duty = surroundings.duty.slots.filter { $0.senior == file.id && $0.ends > instant }
    whereabouts = state.whereabouts(at: instant)
    checkDue = state.checkDue(at: instant)
    gaps = surroundings.gaps(of: file, papers: papers, at: instant)
    label = file.label
    asAt = instant
  }
}

extension StaffRow {
  /// Whether they are the duty senior.
  public var isOnDuty: Bool { duty.contains { $0.contains(asAt) } }

  /// Whether they have not been in touch although the time for it has passed.
  public var isOverdue: Bool { checkDue.map { $0 < asAt } ?? false }

  /// Whether somebody should find out if they are safe.
  public var isUrgent: Bool { gaps.contains(where: \.isUrgent) }

  /// Whether they work here, may be again, or nobody knows.
  public var isStaff: Bool { status != .left }

  /// What runs out, or is due, and when.
  public var expiries: [(what: String, on: CalendarDate)] {
    let due = supervisionDue.map { (what: "supervision", on: $0) }
    return [due].compactMap(\.self) + papers.map { (what: $0.key.description, on: $0.value) }
  }
}

extension Staffing {
  /// The last day of each paper of `staff`, as far as it is known.
  fileprivate func papers(
    of staff: StaffID,
    trainings: [Entry<StaffDevelopmentRecorded>],
    at instant: Instant
  ) -> [StaffPaper: CalendarDate] {
    var papers: [StaffPaper: CalendarDate] = [:]
    papers[.vetting] = vettedUntil(staff, at: instant)
    papers[.registration] = registeredUntil(staff, at: instant)
    papers[.barringCheck] = barringCheckedUntil(staff, at: instant)
    for training in trainings {
      if let topic = training.content.topic {
        papers[.training(topic)] = training.content.validUntil
      }
    }
    return papers
  }
}
