import ArgumentParser
import Cases
import Interchange
import Views

/// Which huddle, which members of staff, and which period is looked at.
struct ServiceFilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Huddle: of which day and slot, as in 2026-04-23-PM; the next one if left out.",
      valueName: "huddle"
    )
  )
  var slot: String?

  @Option(help: "Staff: only this role.", transform: { try RoleCode(words: $0) })
  var role: RoleCode?

  @Flag(help: "Staff: only who is on shift.")
  var onShift = false

  @Flag(help: "Staff: only where something is missing, or has run out.")
  var gaps = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Staff: only where something runs out within so many days.", valueName: "n"),
    transform: { try count($0) }
  )
  var endingDays: Int64?

  @Option(
    help: ArgumentHelp("Outcomes: the first day of the period.", valueName: "date"),
    transform: { try CalendarDate(words: $0) }
  )
  var from: CalendarDate?

  @Option(
    help: ArgumentHelp("Outcomes: the last day of the period.", valueName: "date"),
    transform: { try CalendarDate(words: $0) }
  )
  var through: CalendarDate?

  @Flag(help: "Outcomes: what was closed in the period, instead of what was received in it.")
  var closedIn = false

  @Option(
    help: ArgumentHelp(
      "Outcomes: numbers only, for others to see; those under so many are left out.",
      valueName: "n"
    )
  )
  var suppressBelow: Int?

  /// The filters that were given, with the views that have them.
  var given: [(name: String, isGiven: Bool, views: [ViewName])] {
    [
      ("slot", slot != nil, [.huddle]), ("role", role != nil, [.staff]),
      ("on-shift", onShift, [.staff]), ("gaps", gaps, [.staff]),
      ("ending-days", endingDays != nil, [.staff]), ("from", from != nil, [.outcomes]),
      ("through", through != nil, [.outcomes]), ("closed-in", closedIn, [.outcomes]),
      ("suppress-below", suppressBelow != nil, [.outcomes]),
    ]
  }

  /// The huddle that was named; `nil` if none was.
  ///
  /// - Throws: ``Failure`` if `service` has no such huddle.
  func huddle(in service: Service) throws(Failure) -> HuddleTime? {
    guard let slot else { return nil }
    let day = try? CalendarDate(words: String(slot.prefix(10)))
    if let day, let time = HuddleTime(String(slot.dropFirst(11)), on: day, in: service) {
      return time
    }
    let names = (service.described?.huddles ?? []).map(\.slot.text).joined(separator: ", ")
    throw Failure(
      .usage,
      "There is no huddle \(Excerpt(slot)).",
      why: ["A huddle is a day and a slot, as in 2026-04-23-PM. The slots are: \(names)."]
    )
  }

  /// The period of a return.
  ///
  /// - Throws: ``Failure`` if it is not said, or ends before it begins.
  func period() throws(Failure) -> ReturnPeriod {
    guard let from, let through else {
      throw Failure(
        .usage,
        "It is not said of which period.",
        next: [
          "Give both days, as in: caselog view outcomes --from 2026-04-01 --through 2026-06-30"
        ]
      )
    }
    guard from.precision == .day, through.precision == .day,
      from.daysSince1970 <= through.daysSince1970
    else {
      throw Failure(.usage, "The period has no first and last day, in this order.")
    }
    return ReturnPeriod(from: from, through: through, by: closedIn ? .closed : .received)
  }
}

extension ViewFilterOptions {
  /// The filter of the staff.
  var staffFilter: StaffFilter {
    var filter = StaffFilter()
    filter.staff = staff
    filter.role = service.role
    filter.area = area
    filter.site = site
    filter.onShiftOnly = service.onShift
    filter.gapsOnly = service.gaps
    filter.endingWithinDays = service.endingDays
    return filter
  }
}
