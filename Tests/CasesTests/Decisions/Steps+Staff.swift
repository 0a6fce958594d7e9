@testable import Cases
import TestSupport

extension OperatingRules {
  /// What the tested service has decided about its staff and its records.
  static let tested = OperatingRules.tested()

  static func tested(
    inductionWeeks: Int64? = 4,
    vettedSites: [SiteKind]? = [.custody],
    openingHours: [OpeningHours]? = nil
  ) -> OperatingRules {
    OperatingRules(
      vettedSites: vettedSites,
      inductionWeeks: inductionWeeks,
      checkInMinutes: 120,
      breakGlassMinutes: 60,
      breakGlassReviewDays: 1,
      complaintDays: 30,
      deceasedAccessDays: 40,
      retention: [
        RetentionPeriod(rule: .mentalHealth, years: 20), RetentionPeriod(rule: .child, years: 25),
        RetentionPeriod(rule: .deceased, years: 10),
      ],
      openingHours: openingHours,
      tools: [ToolCoverage(tool: "CHAT", fromAge: nil, toAge: 17)],
      advice: [
        GroundAdvice(ground: .order, roles: [Author.governance.role], unlessUrgent: false),
        GroundAdvice(ground: .crime, roles: [Author.guardian.role], unlessUrgent: true),
      ],
      longestDutyHours: 24,
      overrideRecipients: 3
    )
  }
}

extension Author {
  /// Somebody who is not in the service description, and joins.
  static let newcomer = Author("ST30", "FAC")
}

extension StaffMember.HeldRole {
  /// A role from a day on.
  static func held(
    _ role: String,
    from day: String = "2026-03-01",
    until end: String? = nil
  ) -> StaffMember.HeldRole {
    StaffMember.HeldRole(
      role: RoleCode(checked: role),
      from: date(day),
      until: end.map { date($0) }
    )
  }
}

extension Step {
  /// Somebody's status was recorded, at nine.
  static func employed(
    _ staff: Author = .newcomer,
    as roles: [StaffMember.HeldRole] = [.held("FAC")],
    _ status: StaffStatus = .active,
    from: Moment? = nil,
    overlapping reason: Line? = nil,
    registeredUntil: String? = nil,
    vettedUntil: String? = nil,
    buddy: Author? = nil,
    until: Moment? = nil,
    cover: Author? = nil,
    in stream: StreamID? = nil,
    at happened: Happened = at("09:00"),
    by author: Author = .manager
  ) -> Step {
    Step(
      .staffStatusRecorded(
        StaffStatusRecorded(
          staff: staff.staff,
          status: status,
          from: from,
          roles: roles,
          overlapReason: reason,
          areas: [],
          sites: nil,
          registration: registeredUntil.map { Registration(body: .nursing, until: date($0)) },
          vettedUntil: vettedUntil.map { date($0) },
          barringCheckedUntil: nil,
          supervisor: nil,
          buddy: buddy?.staff,
          reason: nil,
          until: until,
          cover: cover?.staff
        )
      ),
      in: stream ?? StreamID(staff.staff),
      at: happened,
      by: author
    )
  }

  /// Something of somebody's development was recorded, at half past nine.
  static func developed(
    _ kind: DevelopmentKind,
    week: Ordinal? = nil,
    topic: TrainingTopic? = nil,
    _ outcome: DevelopmentOutcome = .completed,
    signedBy supervisor: Author? = .senior,
    validUntil: String? = nil,
    of staff: Author = .newcomer,
    at happened: Happened = at("09:30"),
    by author: Author = .senior
  ) -> Step {
    Step(
      .staffDevelopmentRecorded(
        StaffDevelopmentRecorded(
          kind: kind,
          week: week,
          topic: topic,
          competence: kind == .competence ? "A competence" : nil,
          outcome: outcome,
          by: supervisor?.staff,
          provider: nil,
          validUntil: validUntil.map { date($0) },
          nextDue: nil,
          casesDiscussed: nil
        )
      ),
      in: StreamID(staff.staff),
      at: happened,
      by: author
    )
  }

  /// Somebody's working day went on.
  static func worked(
    _ status: WorkingStatus,
    _ exception: WorkingException? = nil,
    nextBy: Moment? = nil,
    alone: Bool? = nil,
    site: String? = nil,
    at happened: Happened = at("09:00"),
    of staff: Author = .facilitator,
    by author: Author? = nil
  ) -> Step {
    Step(
      .workingStatusRecorded(
        WorkingStatusRecorded(
          status: status,
          exception: exception,
          site: site.map { SiteCode(checked: $0) },
          place: nil,
          lone: alone,
          expectedNextBy: nextBy,
          shiftEnds: nil,
          method: nil,
          buddy: nil,
          note: nil
        )
      ),
      in: StreamID(staff.staff),
      at: happened,
      by: author ?? staff
    )
  }
}
