/// Somebody who looks at the record, with everything that decides what they may see.
///
/// It is what holds at the time of the act: the roles in force then, the areas, the duty, and the glass
/// that is broken (domain rules of access; the role table stands in the service description).
public struct Reader: Sendable, Equatable {
  /// Who looks.
  public let staff: StaffID
  /// What they look for; `nil` for none in particular.
  public let purpose: ReadPurpose?
  /// What their roles let them see; empty if none lets them see anything.
  public let readings: [RoleReading]
  /// Their areas: none if they work in all of them; `nil` if nothing says so.
  public let areas: [AreaCode]?
  /// Whether they are the duty senior.
  public let isDutySenior: Bool
  /// What they have broken the glass of, and not yet for longer than they may.
  public let glasses: [StreamID: BreakGlassID]
  /// Whether the service says at all who may see what; before that, whoever has the key reads all.
  public let isRuled: Bool
  /// Whether they work here: neither unknown, nor suspended, nor gone.
  public let isAtWork: Bool

  /// A reader of whom all that is known.
  public init(
    staff: StaffID,
    purpose: ReadPurpose? = nil,
    readings: [RoleReading] = [],
    areas: [AreaCode]? = nil,
    isDutySenior: Bool = false,
    glasses: [StreamID: BreakGlassID] = [:],
    isRuled: Bool = true,
    isAtWork: Bool = true
  ) {
    self.staff = staff
    self.purpose = purpose
    self.readings = readings
    self.areas = areas
    self.isDutySenior = isDutySenior
    self.glasses = glasses
    self.isRuled = isRuled
    self.isAtWork = isAtWork
  }

  /// `staff` as a reader at `instant`.
  ///
  /// - Parameters:
  ///   - staff: Who looks.
  ///   - purpose: What for.
  ///   - staffing: The service, and what was recorded of them.
  ///   - duty: Who is the duty senior.
  ///   - function: The function they say they act in: `duty-senior` counts for a senior while nobody
  ///     is recorded as the duty senior.
  ///   - glasses: Every breaking of the glass that may be theirs.
  ///   - instant: When they look.
  public init(
    _ staff: StaffID,
    for purpose: ReadPurpose,
    in staffing: Staffing,
    duty: Duty,
    actingAs function: Name? = nil,
    glasses: [BreakGlassID: BreakGlass] = [:],
    at instant: Instant
  ) {
    let roles = staffing.described(staff, at: instant)
    let onDuty = duty.senior(at: instant)
    let claimsDuty =
      onDuty == nil && function?.text == "duty-senior" && roles.contains(where: \.senior)
    var open: [StreamID: BreakGlassID] = [:]
    for (id, glass) in glasses {
      guard let target = glass.invoked?.content.target,
        glass.opens(target, to: staff, at: instant)
      else { continue }
      open[target] = id
    }
    self.init(
      staff: staff,
      purpose: purpose,
      readings: roles.compactMap(\.reading),
      areas: staffing.areas(of: staff, at: instant),
      isDutySenior: onDuty == staff || claimsDuty,
      glasses: open,
      isRuled: staffing.service.saysWhoMayRead,
      isAtWork: !roles.isEmpty
    )
  }
}

extension Reader {
  /// Whose records they may see, by the widest of their roles.
  public var records: RecordScope {
    readings.map(\.records).max { $0.rawValue < $1.rawValue } ?? .nobody
  }

  /// Whose actions they may see in the trail, by the widest of their roles.
  public var trail: TrailScope {
    guard isRuled else { return .all }
    return readings.map(\.trail).max { $0.rawValue < $1.rawValue } ?? .own
  }

  /// Whether they may see clinical words.
  public var seesClinicalWords: Bool { !isRuled || readings.contains(where: \.clinical) }

  /// Whether one of their roles shows what is sealed for the purpose for which they look.
  var seesSealed: Bool {
    guard let purpose else { return false }
    return readings.contains { $0.sealed?.contains(purpose) ?? false }
  }

  /// Whether they may look at things of this kind.
  public func looks(at kind: ReadingKind) -> Bool {
    !isRuled || readings.contains { $0.kinds.contains(kind) }
  }
}

extension Service {
  /// Whether any role says what it lets somebody see.
  public var saysWhoMayRead: Bool {
    described?.roles.contains { $0.reading != nil } ?? false
  }
}
