import Cases
import Interchange

extension Story {
  /// A note or two, one of them written down late, and now and then put right afterwards.
  mutating func note() throws(GenerationProblem) {
    guard chance(50) else { return }
    pass(days: 1...5)
    try record(NoteAdded.self, by: team.senior, progress)
    if chance(12) { try putRight() }
    guard chance(20) else { return }
    pass(days: 3...5)
    let event = try event(NoteAdded.self, progress)
    record([event], by: team.senior, happened: ago(minutes: 2 * 24 * 60), lateReason: "paperNote")
  }

  /// A correction of what was recorded last: the note was about something else.
  private mutating func putRight() throws(GenerationProblem) {
    guard let wrong = lines.last else { return }
    pass(minutes: 20...90)
    try record(
      EntryCorrected.self,
      by: wrong.author,
      [
        "target": .text("\(wrong.id.words)/0"), "kind": "amended",
        "reason": "Written down with the wrong sentence.",
        "fields": [["field": "text", "value": .text(pick(Vocabulary.notes))]],
        "requestedBy": "staff", "recipientsToNotify": [],
        "noRecipientsReason": "Nobody was told what the note said.",
      ]
    )
  }

  private var progress: JSON {
    mutating get {
      [
        "kind": "progress", "text": .text(pick(Vocabulary.notes)), "containsOffenceAccount": false,
        "sensitive": false,
      ]
    }
  }

  /// The person moves house: the team of another area is asked to take the case over, and does.
  mutating func move() throws(GenerationProblem) {
    let others = Team.all.filter { $0.area != team.area && $0.senior != team.senior }
    let other = pick(others)
    pass(days: 1...3)
    try record(
      CaseTransferRequested.self,
      by: team.senior,
      [
        "toArea": .text(other.area), "reason": "Has moved there.", "urgency": "3",
        "openItems": ["follow-up after the hearing"],
      ]
    )
    pass(days: 1...2)
    try record(
      CaseTransferDecided.self,
      by: Team.lead,
      [
        "decision": "accepted", "effectiveAt": JSON(minuteOf: clock),
        "newLead": .text(other.senior),
      ]
    )
    team = other
  }
}
