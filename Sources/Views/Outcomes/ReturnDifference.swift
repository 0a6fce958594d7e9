import Cases

/// Something that a later look at a period says otherwise than an earlier one.
public struct ReturnDifference: Sendable, Equatable {
  /// What stands in place of the reference of the case.
  public let referral: String
  /// The item, as programs call it; `nil` if the referral was added or taken out as a whole.
  public let item: String?
  /// What was said before; `nil` if the referral was not there.
  public let before: String?
  /// What is said now; `nil` if it is not there any more.
  public let after: String?
}

extension Outcomes {
  /// What has changed since `earlier`, a return for the same period with the same names in place of
  /// references: restatements of what may have been submitted already.
  public func differences(from earlier: Outcomes) -> [ReturnDifference] {
    let old = earlier.rows.reduce(into: [:]) { $0[$1.id] = $1 }
    let new = rows.reduce(into: [:]) { $0[$1.id] = $1 }
    return Set(old.keys).union(new.keys).sorted().flatMap { id -> [ReturnDifference] in
      switch (old[id], new[id]) {
      case (let before?, let after?): changes(before, after)
      case (let before?, nil):
        [
          ReturnDifference(
            referral: before.referral,
            item: nil,
            before: "in the return",
            after: nil
          )
        ]
      case (nil, let after?):
        [
          ReturnDifference(
            referral: after.referral,
            item: nil,
            before: nil,
            after: "in the return"
          )
        ]
      case (nil, nil): []
      }
    }
  }

  private func changes(_ before: OutcomesRow, _ after: OutcomesRow) -> [ReturnDifference] {
    zip(DataItem.all, zip(before.answers, after.answers)).compactMap { item, answers in
      answers.0 == answers.1
        ? nil
        : ReturnDifference(
          referral: after.referral,
          item: item.column.name,
          before: answers.0.description,
          after: answers.1.description
        )
    }
  }

  /// What has changed since `earlier`, as a table.
  public func differenceReport(from earlier: Outcomes) -> Report {
    Report(
      "differences",
      "What does the return say otherwise than before?",
      fields: [
        Field<ReturnDifference>("referral", "Referral", "A name in place of the reference.") {
          .text($0.referral)
        },
        Field("item", "Item", "What has changed; nothing if it is the whole.") { Cell($0.item) },
        Field("before", "Before", "What was said before.") { Cell($0.before) },
        Field("after", "Now", "What is said now.") { Cell($0.after) },
      ],
      items: differences(from: earlier),
      notes: ["As at \(earlier.asAt.words), and as at \(asAt.words)."]
    )
  }
}
