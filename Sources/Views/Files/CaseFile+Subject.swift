import Cases

extension CaseFile {
  /// The case as something to look at.
  func subject(under restrictions: Restrictions) -> ReadSubject {
    ReadSubject(id, state, about: state.person ?? openedFor, label: label, restrictions)
  }
}

extension ConcernFile {
  /// The concern as something to look at, linked to `cases`.
  func subject(in cases: [Case], under restrictions: Restrictions) -> ReadSubject {
    ReadSubject(id, state, in: cases, label: label, restrictions)
  }
}

extension PersonFile {
  /// The person as somebody to look at.
  func subject(under restrictions: Restrictions) -> ReadSubject {
    ReadSubject(id, in: cases.map(\.state), label: label, restrictions)
  }
}
