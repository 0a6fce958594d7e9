extension Member {
  /// What was recorded of their development by `instant`, as it happened.
  private func developments(
    _ kinds: DevelopmentKind...,
    by instant: Instant
  ) -> [Entry<StaffDevelopmentRecorded>] {
    developments.filter { kinds.contains($0.content.kind) && $0.effective <= instant }
      .sorted {
        $0.effective == $1.effective ? $0.version < $1.version : $0.effective < $1.effective
      }
  }

  /// The weeks of their induction that were completed by `instant`, in order.
  public func completedWeeks(by instant: Instant) -> [Int64] {
    let weeks = developments(.induction, by: instant)
      .filter { $0.content.outcome == .completed }.compactMap { $0.content.week?.count }
    return Set(weeks).sorted()
  }

  /// The last supervision that took place by `instant`, of one or of a group.
  public func lastSupervision(by instant: Instant) -> Entry<StaffDevelopmentRecorded>? {
    developments(.supervisionIndividual, .supervisionGroup, by: instant)
      .last { $0.content.outcome == .completed }
  }

  /// By when the next supervision is due, of one or of a group, whichever is sooner.
  ///
  /// One that took place settles what was due of its kind before; one that did not leaves it due,
  /// unless it says another day.
  ///
  /// - Returns: The day; `nil` if none was said.
  public func supervisionDue(at instant: Instant) -> CalendarDate? {
    [DevelopmentKind.supervisionIndividual, .supervisionGroup].compactMap { kind in
      developments(kind, by: instant).reduce(CalendarDate?.none) { due, entry in
        entry.content.outcome == .completed
          ? entry.content.nextDue : entry.content.nextDue ?? due
      }
    }
    .min { $0.lastDay.daysSince1970 < $1.lastDay.daysSince1970 }
  }

  /// The last training about each topic that was completed by `instant`, in the order of topics.
  public func trainings(by instant: Instant) -> [Entry<StaffDevelopmentRecorded>] {
    let completed = developments(.training, by: instant).filter { $0.content.outcome == .completed }
    return TrainingTopic.allCases.compactMap { topic in
      completed.last { $0.content.topic == topic }
    }
  }

  /// The competences that were signed off by `instant`, each as it was last, in the order of names.
  public func competences(by instant: Instant) -> [Entry<StaffDevelopmentRecorded>] {
    var latest: [String: Entry<StaffDevelopmentRecorded>] = [:]
    for entry in developments(.competence, by: instant) where entry.content.outcome == .completed {
      if let name = entry.content.competence?.text { latest[name] = entry }
    }
    return latest.sorted { $0.key < $1.key }.map(\.value)
  }
}
