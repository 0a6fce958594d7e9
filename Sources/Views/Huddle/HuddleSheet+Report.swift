import Cases

extension HuddleSheet {
  /// The sheet: how many there are in each section, and of how many it cannot wait; each section is a
  /// panel.
  public var report: Report {
    Report(
      "huddle",
      "Is everybody safe, is everybody seen, and what cannot wait?",
      fields: [
        Field("section", "Section", "The number of the section.") { .integer($0.number) },
        Field("title", "What", "What it is about.") { .text($0.title) },
        Field("count", "Count", "How many there are.") { .integer(Int64($0.count)) },
        Field("pressing", "Pressing", "How many of them cannot wait.") {
          .integer(Int64($0.pressing))
        },
      ],
      items: sections,
      panels: [
        staffPanel, awayPanel, dutyPanel, custodyPanel, hearingsPanel, reportsPanel, releasesPanel,
        safeguardingPanel, transfersPanel, reoffersPanel, actionsPanel, restrictedPanel,
        slotsPanel, itemsPanel,
      ],
      notes: opening + ["As at \(asAt.words)."] + notes
        + (erased == 0 ? [] : ["Not placed, because their people have been erased: \(erased)."])
    )
  }

  private var opening: [String] {
    guard let time else { return ["The service description has no huddle."] }
    return ["Huddle \(time.name), at \(time.begins.words)."]
  }

  /// One line of the summary.
  private struct Summary {
    let number: Int64
    let title: String
    let count: Int
    let pressing: Int
  }

  private var sections: [Summary] {
    let next = following ?? asAt
    let away = duty.count { $0.kind == .gap || $0.kind == .overlap }
    return [
      Summary(
        number: 1,
        title: "staff on shift, and the duty senior",
        count: staff.count,
        pressing: staff.count(where: \.isUrgent) + away
      ),
      Summary(
        number: 2,
        title: "people in custody",
        count: detainees.count,
        pressing: detainees.count { $0.isDue(before: next) }
      ),
      Summary(
        number: 3,
        title: "hearings and reports",
        count: hearings.count + reports.count,
        pressing: reports.count { $0.status != .due || $0.isOverdue(at: asAt) }
      ),
      Summary(
        number: 4,
        title: "releases",
        count: releases.count,
        pressing: releases.count { $0.done == nil && $0.due != nil }
      ),
      Summary(
        number: 5,
        title: "safeguarding",
        count: safeguarding.count,
        pressing: safeguarding.count { $0.isOverdue(at: asAt) }
      ),
      Summary(number: 6, title: "transfers", count: transfers.count, pressing: 0),
      Summary(number: 7, title: "asking again", count: reoffers.count, pressing: reoffers.count),
      Summary(
        number: 8,
        title: "actions",
        count: actions.count,
        pressing: actions.count { $0.isOverdue(at: asAt) }
      ),
      Summary(
        number: 9,
        title: "restricted",
        count: restricted.values.reduce(0, +),
        pressing: 0
      ),
    ]
  }
}

extension SafeguardingPointer {
  /// Whether the next step should have been taken by `instant`.
  func isOverdue(at instant: Instant) -> Bool { due.map { $0.latest < instant } ?? false }
}
