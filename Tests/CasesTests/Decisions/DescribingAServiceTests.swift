@testable import Cases
import TestSupport
import Testing

@Suite struct `Describing a service` {
  private func described(
    by author: Author = .manager,
    _ change: (inout ServiceParts) -> Void = { _ in }
  ) -> Step {
    var parts = ServiceParts()
    change(&parts)
    return Step(
      .serviceDescribed(parts.description),
      in: .service,
      at: at("09:00"),
      by: author
    )
  }

  @Test func `is recorded by anybody at first`() {
    given(in: Service()).when(described(by: Author("ST99", "SP"))).thenRecorded()
  }

  @Test func `is recorded by a role that may, after that`() {
    given(in: .tested).when(described()).thenRecorded()
  }

  @Test func `is refused to any other role, after that`() {
    given(in: .tested).when(described(by: .senior)).thenRefused(by: "INV-02")
  }

  @Test func `is what everything else waits for`() {
    given(in: Service()).when(.registered()).thenRefused(by: "INV-02")
  }

  @Test func `is refused with an area twice`() {
    given(in: .tested).when(described { $0.areas += $0.areas }).thenRefused(by: "EV62")
  }

  @Test func `is refused with an area that is named and not described`() {
    given(in: .tested)
      .when(
        described {
          $0.sites.append(
            Site(
              code: SiteCode(checked: "CU-BUR"),
              name: "A site",
              kind: .custody,
              areas: [AreaCode(checked: "BUR")],
              validFrom: nil,
              validUntil: nil
            )
          )
        }
      )
      .thenRefused(by: "EV62")
  }

  @Test func `is refused with a role that is named and not described`() {
    given(in: .tested)
      .when(
        described {
          $0.permissions.append(
            Permission(event: "HuddleOpened", roles: [RoleCode(checked: "CL")])
          )
        }
      )
      .thenRefused(by: "EV62")
  }

  @Test func `is refused with a limit below nothing`() {
    given(in: .tested)
      .when(described { $0.limits = .belowNothing })
      .thenRefused(by: "EV62")
  }

  @Test func `is refused with an operating rule below nothing`() {
    given(in: .tested)
      .when(described { $0.operations = .tested(inductionWeeks: -1) })
      .thenRefused(by: "EV62")
  }

  @Test func `says what nobody may record`() {
    given(in: .tested).when(described { $0.permissions.removeFirst() }).thenWarned(by: "EV62")
  }

  @Test func `replaces the description before, and counts`() {
    let situation = given(described { $0.areas = [] }, in: .tested).situation
    #expect(situation.service.version == 1)
    #expect(situation.service.area(AreaCode(checked: "SAL")) == nil)
  }
}

/// The parts of the tested description that a test changes.
private struct ServiceParts {
  var areas = ServiceDescribed.tested.areas
  var sites = ServiceDescribed.tested.sites
  var permissions = ServiceDescribed.tested.permissions
  var limits = ServiceLimits.tested
  var operations = OperatingRules.tested

  var description: ServiceDescribed {
    let tested = ServiceDescribed.tested
    return ServiceDescribed(
      name: tested.name,
      areas: areas,
      sites: sites,
      roles: tested.roles,
      staff: tested.staff,
      permissions: permissions,
      purposes: tested.purposes,
      routes: tested.routes,
      points: tested.points,
      groundsToConfirm: tested.groundsToConfirm,
      thirdPartyTypes: tested.thirdPartyTypes,
      settledOutcomes: tested.settledOutcomes,
      limits: limits,
      indicators: tested.indicators,
      huddles: tested.huddles,
      codeLists: tested.codeLists,
      bankHolidays: tested.bankHolidays,
      operations: operations
    )
  }
}

extension ServiceLimits {
  /// Limits of which one is negative.
  fileprivate static let belowNothing = ServiceLimits(
    minimumAge: -1,
    lateAfterHours: 24,
    toleranceMinutes: 2,
    triageMinutes: 60,
    reopenDays: 30,
    detentionHours: 24,
    firstReviewHours: 6,
    nextReviewHours: 9,
    overrideHours: 24,
    overrideReviewHours: 24,
    releaseFollowUpHours: 24,
    longestContactHours: 12,
    shortestScreeningMinutes: 2,
    reoffersPerStage: 2,
    contactAttempts: 3,
    caseReviewDays: 28,
    supportWeeks: 12,
    longestOverrideHours: nil,
    longestExtensionHours: nil,
    longestDetentionHours: nil
  )
}
