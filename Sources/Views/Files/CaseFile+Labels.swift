import Cases

extension CaseFile {
  /// The file under the highest label of what it holds and of what was decided on the case and on its
  /// person (INV-12).
  func raised(by restrictions: Restrictions) -> CaseFile {
    let targets = [StreamID(id)] + (state.person.map { [StreamID($0)] } ?? [])
    return CaseFile(
      id: id,
      state: state,
      person: person,
      concerns: concerns,
      retention: retention,
      label: max(label, restrictions.label(of: targets) ?? .normal),
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
  func raised(by restrictions: Restrictions) -> ConcernFile {
    ConcernFile(
      id: id,
      state: state,
      people: people,
      label: max(label, restrictions.label(of: [StreamID(id)]) ?? .normal),
      erased: erased
    )
  }
}
