import CaseRecords
import Cases

/// The values that the events of a case gave, field by field, corrections applied.
struct SaidFields {
  private var subjects: [FieldPath] = []
  private var values: [FieldPath: [CaseField]] = [:]
  private let wording: Wording

  /// What `events` said, of which none is void; nothing before the first.
  init(_ events: [RecordedEvent] = [], in service: Service) {
    wording = Wording(service: service)
    for event in events { _ = note(event) }
  }

  /// The fields, in the order in which there was first something to say of each subject.
  var fields: [CaseField] { subjects.flatMap { values[$0] ?? [] } }

  /// Takes in what `event` said.
  ///
  /// - Returns: What that changed.
  mutating func note(_ event: RecordedEvent) -> [FieldChange] {
    guard let subject = event.entrySubject, let content = event.event?.content else { return [] }
    let new = Leaves.list(of: content).map { leaf in
      CaseField(
        path: FieldPath(subject.path.steps + leaf.path.steps),
        words: leaf.words,
        title: "\(subject.title), \(FieldTitle.words(of: leaf.path.steps))",
        value: wording.value(of: leaf),
        kind: .said
      )
    }
    let old = values.updateValue(new, forKey: subject.path)
    if old == nil { subjects.append(subject.path) }
    return FieldChange.list(from: old ?? [], to: new)
  }
}
