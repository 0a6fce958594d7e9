import CaseRecords
import Cases

/// What the events of a line say, each read as its type asks.
struct ImportedEvents {
  private(set) var proposals: [Proposal] = []
  private(set) var expected: [StreamID: UInt64] = [:]
  private(set) var problems: [FieldProblem] = []
  private let isTest: Bool

  /// The types that the engine alone records, whatever the store is for.
  static let enginesAlone = [
    StoreCreated.type, CommandRefused.type, ViewRebuilt.type, SigningKeyChanged.type,
  ]

  /// Reads the events of the line `json`; what is wrong with its other members is not noted here.
  init(of json: JSON, isTest: Bool) {
    self.isTest = isTest
    guard case .object = json else { return }
    guard let events = json["events"] else {
      read(json, at: FieldPath(), isOnly: true)
      return
    }
    for name in ["type", "stream", "data", "expectVersion"] where json[name] != nil {
      note(name, "belongs to each of the events here. Take it out, or take out events.")
    }
    guard case .list(let elements) = events else { return }
    if elements.isEmpty { note("events", "has no events. Give one at least.") }
    for (place, element) in elements.enumerated() {
      read(element, at: FieldPath([.field("events"), .element(place)]), isOnly: false)
    }
  }

  /// Notes what is wrong with the member `name` of the line.
  mutating func note(_ name: String, _ sentence: String) {
    note(FieldPath(), name, sentence)
  }

  private mutating func note(_ path: FieldPath, _ name: String, _ sentence: String) {
    problems.append(FieldProblem(FieldPath(path.steps + [.field(name)]), sentence))
  }

  /// Reads one event; `isOnly` if its members are the line's own, which nobody else misses.
  private mutating func read(_ json: JSON, at path: FieldPath, isOnly: Bool) {
    if isOnly {
      for name in ["type", "stream", "data"] where json[name] == nil {
        note(name, "is missing. A line has type, stream and data, or events.")
      }
    }
    guard let name = json["type"]?.text, let data = json["data"] else { return }
    guard let entry = entry(named: name, at: path) else { return }
    do throws(FieldProblems) {
      let event = try JSONReader.event(of: entry, from: data)
      propose(event, json, isOnly: isOnly)
    } catch {
      let place = path.steps + [.field("data")]
      problems += error.problems.map { FieldProblem(FieldPath(place + $0.path.steps), $0.sentence) }
    }
  }

  private mutating func entry(named name: String, at path: FieldPath) -> CatalogueEntry? {
    guard let entry = Catalogue.entry(named: name) else {
      let names = Catalogue.current.map(\.type.name)
      note(
        path,
        "type",
        "has no type \(Excerpt(name)). \(Nearest.question(to: name, among: names))"
          + "List them with: caselog types"
      )
      return nil
    }
    let byEngine = Self.enginesAlone + (isTest ? [] : [RecordAccessed.type])
    guard !byEngine.contains(entry.type) else {
      note(path, "type", "\(name) is recorded by the engine itself. Leave the line out.")
      return nil
    }
    return entry
  }

  private mutating func propose(_ event: Event, _ json: JSON, isOnly: Bool) {
    guard let name = json["stream"]?.text, let stream = try? StreamID(words: name) else { return }
    let words = isOnly ? nil : json["happened"]?.text
    let happened = words.flatMap { try? Happened(words: $0) }
    proposals.append(Proposal(stream: stream, event: event, happened: happened))
    if case .integer(let version)? = json["expectVersion"], version >= 0 {
      expected[stream] = UInt64(version)
    }
  }
}
