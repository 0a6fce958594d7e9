extension Service {
  /// What the service has decided about its staff and its records; nothing before it is described.
  public var operations: OperatingRules { described?.operations ?? .blank }

  /// When the service is open at sites of this kind; never, if that is not described.
  public func operatingHours(at kind: SiteKind) -> OperatingHours {
    let hours = (operations.openingHours ?? []).filter {
      $0.sites.isEmpty || $0.sites.contains(kind)
    }
    return OperatingHours(allOf: hours.map(operatingHours))
  }

  /// When the service is open anywhere.
  public var operatingHours: OperatingHours {
    OperatingHours(allOf: (operations.openingHours ?? []).map(operatingHours))
  }

  private func operatingHours(_ hours: OpeningHours) -> OperatingHours {
    OperatingHours(
      hours.days.map { .init($0, from: hours.opens, to: hours.closes) },
      closedOn: hours.closedOnBankHolidays ? described?.bankHolidays ?? [] : []
    )
  }

  /// The huddle that a service calls `slot`.
  public func huddle(_ slot: String) -> HuddleSlot? {
    described?.huddles.first { $0.slot.text == slot }
  }
}
