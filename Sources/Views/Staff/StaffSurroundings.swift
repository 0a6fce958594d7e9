import Cases

/// What stands around members of staff: the service, their cases, the duty, and the huddles.
struct StaffSurroundings {
  /// Who works here, and as what.
  let staffing: Staffing
  /// The open cases that everybody leads.
  let leads: [StaffID: [CaseID]]
  /// The open cases of others in which everybody works.
  let coWorks: [StaffID: [CaseID]]
  /// Who is the duty senior, and when.
  let duty: Duty
  /// The huddles, by their streams.
  let huddles: [HuddleFile]

  /// What stands around the staff of `service`.
  init(
    _ members: [StaffID: Member],
    cases: some Sequence<CaseFile>,
    duty: Duty,
    huddles: some Sequence<HuddleFile>,
    in service: Service
  ) {
    var leads: [StaffID: [CaseID]] = [:]
    var coWorks: [StaffID: [CaseID]] = [:]
    for file in cases.sorted(by: { $0.id < $1.id }) where file.isWorkedOn {
      if let lead = file.state.lead { leads[lead, default: []].append(file.id) }
      for staff in Set(file.state.allocations.map(\.staff)) where staff != file.state.lead {
        coWorks[staff, default: []].append(file.id)
      }
    }
    staffing = Staffing(service, members)
    self.leads = leads
    self.coWorks = coWorks
    self.duty = duty
    self.huddles = huddles.sorted { $0.id < $1.id }
  }
}

extension StaffSurroundings {
  /// What about a member of staff is not as it should be.
  func gaps(
    of file: MemberFile,
    papers: [StaffPaper: CalendarDate],
    at instant: Instant
  ) -> [StaffGap] {
    if file.isErased { return [.erased] }
    let safety = safety(of: file, at: instant)
    switch staffing.status(of: file.id, at: instant) {
    case .left, .suspended: return safety + cover(of: file.id, at: instant)
    case .active, .leave, nil:
      return safety + development(of: file, at: instant)
        + ended(papers, at: instant) + unknown(papers, file.id, at: instant)
        + cover(of: file.id, at: instant)
    }
  }

  private func safety(of file: MemberFile, at instant: Instant) -> [StaffGap] {
    let overdue = file.state.isOverdue(at: instant) ? file.state.checkDue(at: instant) : nil
    return [overdue.map(StaffGap.checkOverdue)].compactMap(\.self)
      + file.state.openExceptions(at: instant).compactMap(\.content.exception)
      .map(StaffGap.exception)
      + [missing(file, at: instant).map(StaffGap.unaccounted)].compactMap(\.self)
  }

  /// The last huddle at which nobody knew where they were, if nothing has been heard of them since.
  private func missing(_ file: MemberFile, at instant: Instant) -> StreamID? {
    let begun = huddles.filter { $0.state.opened.map { $0.effective <= instant } ?? false }
    guard let last = begun.last(where: { $0.state.unaccounted.contains(file.id) }),
      let opened = last.state.opened
    else { return nil }
    let isHeard = file.state.workings.contains { working in
      working.content.status != .exception && working.effective > opened.effective
        && working.effective <= instant
    }
    let isBack = begun.contains {
      $0.id > last.id && $0.state.opened?.content.present.contains(file.id) ?? false
    }
    return isHeard || isBack ? nil : last.id
  }

  private func development(of file: MemberFile, at instant: Instant) -> [StaffGap] {
    let weeks = staffing.service.operations.inductionWeeks ?? 0
    let done = Int64(file.state.completedWeeks(by: instant).count { $0 <= weeks })
    let induction =
      staffing.isInducted(file.id, at: instant) ? nil : StaffGap.inductionWeeks(weeks - done)
    let due = file.state.supervisionDue(at: instant).flatMap { day in
      day.isOver(at: instant) ? StaffGap.supervisionOverdue(day) : nil
    }
    return [induction, due].compactMap(\.self)
  }

  private func ended(_ papers: [StaffPaper: CalendarDate], at instant: Instant) -> [StaffGap] {
    papers.filter { $0.value.isOver(at: instant) }
      .sorted { ($0.value.daysSince1970, "\($0.key)") < ($1.value.daysSince1970, "\($1.key)") }
      .map { StaffGap.ended($0.key, $0.value) }
  }

  /// Papers that their roles or sites take, and of which nothing is known.
  private func unknown(
    _ papers: [StaffPaper: CalendarDate],
    _ staff: StaffID,
    at instant: Instant
  ) -> [StaffGap] {
    let vetted = staffing.service.operations.vettedSites ?? []
    let takesVetting = staffing.sites(of: staff, at: instant).contains { site in
      staffing.service.site(site).map { vetted.contains($0.kind) } ?? false
    }
    let takesRegister = staffing.described(staff, at: instant).contains { $0.registered }
    return (takesVetting && papers[.vetting] == nil ? [.unknown(.vetting)] : [])
      + (takesRegister && papers[.registration] == nil ? [.unknown(.registration)] : [])
  }

  private func cover(of staff: StaffID, at instant: Instant) -> [StaffGap] {
    guard let count = leads[staff]?.count, staffing.status(of: staff, at: instant) != .active,
      staffing.leave(of: staff, at: instant)?.cover == nil
    else { return [] }
    return [.casesWithoutCover(count)]
  }
}

extension CalendarDate {
  /// Whether the last day that it may mean has passed in London at `instant`.
  func isOver(at instant: Instant) -> Bool {
    precision != .unknown && lastDay.daysSince1970 < London.day(at: instant).daysSince1970
  }
}
