import Cases

/// The ways from every older version of an event type to the version that is written now.
///
/// It is checked when it is made: every version below the current one has exactly one step, every step
/// leads on to a later version, and each gives the listing that the next one reads.
struct UpcastChain: Sendable {
  private let entries: [UInt16: CatalogueEntry]
  private let steps: [UInt16: [UInt16: Upcaster]]

  /// The chain of `upcasters` that leads to `current`, the entries that are written now.
  ///
  /// - Throws: the first ``CatalogueFault``.
  init(to current: [CatalogueEntry], _ upcasters: [Upcaster]) throws(CatalogueFault) {
    entries = Dictionary(current.map { ($0.type.number, $0) }) { first, _ in first }
    var steps: [UInt16: [UInt16: Upcaster]] = [:]
    for step in upcasters {
      guard entries[step.type.number] != nil else { throw .unknownType(step.type.name) }
      guard step.next > step.version else { throw .loop(step.type.name, step.version, step.next) }
      guard steps[step.type.number]?[step.version] == nil else {
        throw .doubled(step.type.name, step.version)
      }
      steps[step.type.number, default: [:]][step.version] = step
    }
    self.steps = steps
    for entry in current { try check(entry) }
  }

  private func check(_ entry: CatalogueEntry) throws(CatalogueFault) {
    let (name, last) = (entry.type.name, entry.type.version)
    let steps = steps[entry.type.number] ?? [:]
    for version in 1..<max(1, last) {
      guard let step = steps[version] else { throw .gap(name, version) }
      let next = step.next == last ? entry.listing : steps[step.next]?.stored
      guard let next else { throw .gap(name, step.next) }
      guard step.given == next else { throw .mismatched(name, version) }
    }
    if let beyond = steps.keys.first(where: { $0 >= last }) { throw .gap(name, beyond) }
  }

  /// What the sections of an older version hold, in the words of the version that is written now.
  ///
  /// - Returns: `nil` if the chain does not know the version.
  /// - Throws: ``Damage`` if the bytes are not the stored form of that version.
  func read(
    _ type: UInt16,
    version: UInt16,
    _ bytes: [UInt8],
    parts: [[UInt8]?]
  ) throws(Damage) -> ReadContent? {
    guard let entry = entries[type], let first = steps[type]?[version] else { return nil }
    let main = try first.read(bytes, parts)
    var content: (any Record)? = main.content
    var step: Upcaster? = first
    while let current = step, let said = content {
      content = current.step(said)
      step = steps[type]?[current.next]
    }
    return content.flatMap(entry.event)
      .map { ReadContent(event: $0, claimedRecorded: main.claim) }
  }
}
