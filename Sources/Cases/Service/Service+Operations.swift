extension Service {
  /// What the service has decided about its staff and its records; nothing before it is described.
  public var operations: OperatingRules { described?.operations ?? .blank }

  /// When the service is open at sites of this kind; never, if that is not described.
  public func operatingHours(at kind: SiteKind) -> OperatingHours {
    let hours = (operations.openingHours ?? []).filter {
      $0.sites.isEmpty || $0.sites.contains(kind)
    }
    let isClosed = hours.contains { $0.closedOnBankHolidays }
    return OperatingHours(
      hours.flatMap { hours in
        hours.days.map { .init($0, from: hours.opens, to: hours.closes) }
      },
      closedOn: isClosed ? described?.bankHolidays ?? [] : []
    )
  }

  /// The huddle that a service calls `slot`.
  public func huddle(_ slot: String) -> HuddleSlot? {
    described?.huddles.first { $0.slot.text == slot }
  }
}
