/// A member of staff, as far as their own stream tells.
public struct Member: Sendable, Equatable {
  /// Roles, status and papers, each time they were recorded.
  public private(set) var statuses: [Entry<StaffStatusRecorded>] = []
  /// Induction, supervision, training and competences.
  public private(set) var developments: [Entry<StaffDevelopmentRecorded>] = []
  /// Their working days, from signing on to signing off.
  public private(set) var workings: [Entry<WorkingStatusRecorded>] = []
  /// Corrections made in their stream.
  public private(set) var corrections: [Entry<EntryCorrected>] = []
  /// The version of the last event that was folded; 0 before the first.
  public private(set) var lastVersion: UInt64 = 0

  /// Somebody of whom nothing has been recorded.
  public init() {}

  /// Takes in one more event of their stream; an erased one changes nothing but the version.
  public mutating func evolve(_ event: RecordedEvent) {
    lastVersion = event.version
    guard !event.isWithoutEffect else { return }
    // Every other type has no place in the stream of a member of staff.
    if case .staffStatusRecorded(let content) = event.event {
      statuses.append(Entry(event, content))
    } else if case .staffDevelopmentRecorded(let content) = event.event {
      developments.append(Entry(event, content))
    } else if case .workingStatusRecorded(let content) = event.event {
      workings.append(Entry(event, content))
    } else if case .entryCorrected(let content) = event.event {
      corrections.append(Entry(event, content))
    }
  }
}

extension Member {
  /// What was recorded of their status that holds at `instant`.
  ///
  /// It is the one that began last; of two that began together, the one recorded later.
  ///
  /// - Returns: The entry; `nil` if nothing was recorded that holds then.
  public func standing(at instant: Instant) -> Entry<StaffStatusRecorded>? {
    statuses.filter { $0.content.holds($0, at: instant) }.max { left, right in
      let (one, other) = (left.content.begins(left), right.content.begins(right))
      return one == other ? left.version < right.version : one < other
    }
  }

  /// The last answer that `value` finds among what was recorded of their status by `instant`.
  public func latest<Value>(
    by instant: Instant,
    _ value: (StaffStatusRecorded) -> Value?
  ) -> Value? {
    statuses.last { $0.effective <= instant && value($0.content) != nil }
      .flatMap { value($0.content) }
  }

  /// Whether that week of their induction was completed by `instant`.
  public func hasCompleted(week: Int64, by instant: Instant) -> Bool {
    developments.contains {
      $0.content.kind == .induction && $0.content.week?.count == week
        && $0.content.outcome == .completed && $0.effective <= instant
    }
  }

  /// The last completed training about `topic`.
  public func training(_ topic: TrainingTopic) -> Entry<StaffDevelopmentRecorded>? {
    developments.last {
      $0.content.kind == .training && $0.content.topic == topic && $0.content.outcome == .completed
    }
  }
}

extension StaffStatusRecorded {
  /// From when on it holds.
  func begins(_ entry: Entry<StaffStatusRecorded>) -> Instant {
    from?.instant ?? entry.effective
  }

  /// Whether it has begun at `instant`, and not ended.
  fileprivate func holds(_ entry: Entry<StaffStatusRecorded>, at instant: Instant) -> Bool {
    begins(entry) <= instant && until.map { instant < $0.instant } ?? true
  }
}
