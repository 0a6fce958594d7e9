import Cases

extension DataItem {
  /// M40 to M45: what was found.
  static let clinical: [DataItem] = [
    DataItem("M40", "screened", "Screened", "when the last screening was completed.") {
      ReturnAnswer($0.state.screenings.last?.happened.words)
    },
    DataItem("M40", "screenedBy", "By", "the role of whoever screened.") {
      ReturnAnswer($0.state.screenings.last?.author.role.text)
    },
    DataItem("M40", "screeningOutcome", "Screening", "what it came to.") {
      ReturnAnswer($0.state.screenings.last?.content.outcome.entry.code)
    },
    DataItem("M41", "assessed", "Assessed", "each assessment: its kind, and when.") {
      ReturnAnswer(
        $0.state.assessments.map {
          let parts = [$0.content.kind.entry.code, $0.content.discipline?.entry.code]
          return (parts + [$0.happened.words]).compactMap(\.self).joined(separator: " ")
        }
      )
    },
    DataItem("M42", "needs", "Needs", "each need, with its status.") {
      ReturnAnswer(
        $0.state.latestNeeds.map {
          "\($0.content.needCode.entry.code) \($0.content.status.entry.code)"
        }
      )
    },
    DataItem("M43", "primaryNeed", "Primary need", "the main one.") {
      ReturnAnswer($0.state.primaryNeed?.entry.code)
    },
    DataItem("M44", "risks", "Risks", "each risk, with its level.") {
      ReturnAnswer($0.state.latestRisks.map { "\($0.type.entry.code) \($0.level.entry.code)" })
    },
    DataItem("M45", "currentServices", "Services", "the services they used already.") {
      ReturnAnswer(
        Set($0.state.information.flatMap { $0.content.currentServices ?? [] }.map(\.entry.code))
          .sorted()
      )
    },
  ]

  /// M46 to M50: who was told, and who was asked.
  static let sharing: [DataItem] = [
    DataItem("M46", "informed", "Informed", "who was told, and whether before the decision.") {
      ReturnAnswer(
        $0.state.disclosures.map { entry in
          [entry.content.recipient.entry.code, entry.content.decision?.timing.entry.code]
            .compactMap(\.self).joined(separator: " ")
        },
        else: .values(["none"])
      )
    },
    DataItem("M47", "reports", "Reports", "the kinds of the reports that were approved.") {
      ReturnAnswer($0.state.reports.map(\.content.kind.entry.code), else: .values(["none"]))
    },
    DataItem("M48", "safeguarding", "Safeguarding", "concerns, by the routes they were taken.") {
      ReturnAnswer(
        $0.file.concerns.filter(\.state.exists).flatMap { concern -> [String] in
          let routes = concern.state.threads.map(\.made.content.route.entry.code)
          return routes.isEmpty ? ["raised"] : routes
        },
        else: .values(["none"])
      )
    },
    DataItem("M49", "onward", "Onward", "each referral onward, and what became of it.") {
      ReturnAnswer(
        $0.state.onwardReferrals.map { referral in
          let first = referral.outcomes.contains { $0.content.attendedFirst == true }
          let words = [
            referral.made.content.destination.entry.code, referral.made.happened.date.words,
            referral.outcome?.entry.code ?? "no answer", first ? "first attended" : nil,
          ]
          return words.compactMap(\.self).joined(separator: " ")
        },
        else: .values(["none"])
      )
    },
    DataItem("M50", "mentalHealthAct", "MHA", "whether such an assessment was asked for.") {
      let asked = $0.state.onwardReferrals.filter {
        $0.made.content.destination == .mentalHealthActAssessment
      }
      return ReturnAnswer(
        asked.map { referral in
          referral.outcomes.compactMap(\.content.mentalHealthActOutcome).last?.entry.code
            ?? "requested"
        },
        else: .values(["none"])
      )
    },
  ]
}
