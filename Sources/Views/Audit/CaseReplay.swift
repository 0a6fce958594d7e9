public import Cases

/// What happened in a case, what was known, and on whose authority.
public struct CaseReplay: Sendable, Equatable {
  /// The case.
  public let `case`: CaseID
  /// The steps that the filter let through, in the order asked for.
  public let steps: [ReplayStep]
  /// The order in which they go.
  public let order: ReplayOrder
  /// How many steps the filter left out.
  public let omitted: Int
  /// The decisions of the case to share without consent, as far as they are known.
  public let overrides: [Entry<LawfulOverrideRecorded>]
  /// The service description then in force, if it is known.
  public let service: Service
  /// As at when, and which streams, in words.
  public let notes: [String]

  /// A replay of `steps`, which may come from several streams and in any order.
  public init(
    of case: CaseID,
    steps: [ReplayStep],
    order: ReplayOrder = .recorded,
    filter: ReplayFilter = ReplayFilter(),
    overrides: [Entry<LawfulOverrideRecorded>] = [],
    service: Service = Service(),
    notes: [String] = []
  ) {
    self.case = `case`
    self.order = order
    self.steps = steps.filter(filter.admits).sorted { order.places($0, before: $1) }
    omitted = steps.count - self.steps.count
    self.overrides = overrides
    self.service = service
    self.notes = notes
  }
}
