/// Who is the duty senior, and what they were asked.
public struct Duty: Sendable, Equatable {
  /// Every time somebody took over, in the order in which it was recorded.
  public private(set) var assignments: [Entry<DutySeniorAssigned>] = []
  /// Advice that is about no case and no concern.
  public private(set) var advice: [Entry<DutyAdviceRecorded>] = []
  /// Corrections made in the stream.
  public private(set) var corrections: [Entry<EntryCorrected>] = []
  /// The version of the last event that was folded; 0 before the first.
  public private(set) var lastVersion: UInt64 = 0

  /// A duty that nobody has taken yet.
  public init() {}

  /// Takes in one more event of its stream.
  public mutating func evolve(_ event: RecordedEvent) {
    lastVersion = event.version
    guard !event.isWithoutEffect else { return }
    // Every other type has no place in this stream.
    if case .dutySeniorAssigned(let content) = event.event {
      assignments.append(Entry(event, content))
    } else if case .dutyAdviceRecorded(let content) = event.event {
      advice.append(Entry(event, content))
    } else if case .entryCorrected(let content) = event.event {
      corrections.append(Entry(event, content))
    }
  }
}

extension Duty {
  /// One slot, as long as it really lasted.
  public struct Slot: Sendable, Equatable {
    /// Who is the duty senior in it.
    public let senior: StaffID
    /// When it begins.
    public let begins: Instant
    /// When it ends: as planned, or when somebody takes over before that.
    public let ends: Instant

    /// Whether `instant` lies in it; it ends where the next begins.
    public func contains(_ instant: Instant) -> Bool { begins <= instant && instant < ends }
  }

  /// The slots in the order of time; whoever takes over ends the slot of whoever hands over.
  public var slots: [Slot] {
    assignments.enumerated().map { place, entry in
      let slot = entry.content
      let handedOver = assignments.dropFirst(place + 1).first {
        $0.content.from == slot.to && $0.content.begins.instant >= slot.begins.instant
          && $0.content.begins.instant < slot.ends.instant
      }
      return Slot(
        senior: slot.to,
        begins: slot.begins.instant,
        ends: handedOver?.content.begins.instant ?? slot.ends.instant
      )
    }
    .sorted { $0.begins < $1.begins }
  }

  /// The slot at `instant`; `nil` if nobody is the duty senior then.
  public func slot(at instant: Instant) -> Slot? { slots.first { $0.contains(instant) } }

  /// Who is the duty senior at `instant`.
  public func senior(at instant: Instant) -> StaffID? { slot(at: instant)?.senior }

  /// The last slot that ended at or before `instant`.
  public func slot(before instant: Instant) -> Slot? {
    slots.filter { $0.ends <= instant }.max { $0.ends < $1.ends }
  }
}
