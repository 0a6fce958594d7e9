/// One hearing, from its listing to its result.
public struct Hearing: Sendable, Equatable {
  /// Which hearing.
  public let id: HearingID
  /// How it was listed, each time anew; the last one counts.
  public private(set) var listings: [Entry<HearingScheduled>] = []
  /// What the court did.
  public private(set) var outcome: Entry<HearingOutcomeRecorded>?

  init(id: HearingID) { self.id = id }

  mutating func note(_ entry: Entry<HearingScheduled>) { listings.append(entry) }
  mutating func note(_ entry: Entry<HearingOutcomeRecorded>) { outcome = entry }
}

extension Hearing {
  /// How it was last listed.
  public var listing: HearingScheduled? { listings.last?.content }

  /// Whether it is in the list and has no result yet.
  public var isAwaited: Bool { listing?.status == .listed && outcome == nil }
}
