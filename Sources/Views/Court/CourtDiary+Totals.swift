import Cases

extension CourtDiary {
  private struct Court {
    let name: String
    let rows: [CourtDiaryRow]

    func count(where isCounted: (CourtDiaryRow) -> Bool) -> Cell {
      .integer(Int64(rows.count(where: isCounted)))
    }
  }

  /// How much there is to do at each court: of what is listed, and not of what was taken out or heard.
  var courts: Report {
    let listed = rows.filter { $0.state == .listed }
    let places = Dictionary(grouping: listed, by: \.listing.court)
    return Report(
      "courts",
      "How much is there to do at each court?",
      fields: [
        Field<Court>("court", "Court", "The place of the court.") { .text($0.name) },
        Field<Court>("hearings", "Hearings", "How many are listed.") { $0.count { _ in true } },
        Field<Court>("under18", "Under 18", "How many of people who are, or may be, under 18.") {
          $0.count { $0.age.isUnder18 != false }
        },
        Field<Court>("outstanding", "Reports to do", "How many with a report that is not sent.") {
          $0.count { $0.reports.contains(where: \.isOutstanding) }
        },
        Field<Court>("consentMissing", "No consent", "How many without consent to tell it.") {
          $0.count { $0.consent.state != .given }
        },
      ],
      items: places.sorted { $0.key < $1.key }.map { Court(name: $0.key.text, rows: $0.value) }
    )
  }
}
