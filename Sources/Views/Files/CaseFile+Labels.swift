import Cases

extension CaseFile {
  /// The file under the highest label of what it holds and of what was decided on the case and on its
  /// person (INV-12).
  func raised(by labels: [StreamID: Label]) -> CaseFile {
    let decided = [labels[StreamID(id)], state.person.flatMap { labels[StreamID($0)] }]
    return CaseFile(
      id: id,
      state: state,
      person: person,
      concerns: concerns,
      retention: retention,
      label: decided.compactMap(\.self).reduce(label, max),
      lastRecorded: lastRecorded,
      isClosed: isClosed,
      received: received,
      closedAt: closedAt,
      openedFor: openedFor,
      erased: erased
    )
  }
}

extension ConcernFile {
  /// The file under the highest label of what it holds and of what was decided on the concern.
  func raised(by labels: [StreamID: Label]) -> ConcernFile {
    let decided = labels[StreamID(id)] ?? .normal
    return ConcernFile(
      id: id,
      state: state,
      people: people,
      label: max(label, decided),
      erased: erased
    )
  }
}
