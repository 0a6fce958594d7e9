public import Cases

extension RecordSnapshot {
  /// Who it is lent to; `nil` where the engine itself reads, and nobody is shown anything.
  public var reader: Reader? { sight?.reader }

  /// Whether whoever it is lent to may see `subject`; what is withheld is counted.
  ///
  /// - Parameters:
  ///   - subject: A case, a person or a concern.
  ///   - isAlone: Whether it was asked for by its reference, and not in a list.
  /// - Returns: Whether it may be shown.
  public func admits(_ subject: ReadSubject, isAlone: Bool = false) -> Bool {
    sight?.admits(subject, isAlone: isAlone) ?? true
  }

  /// What was withheld so far, as sentences; none if nothing was.
  ///
  /// Whatever the filters of a view leave out, all that is withheld is counted: otherwise a filter
  /// would tell what is in it.
  public var withheldNotes: [String] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for (reason, count) in (sight?.withheld ?? [:]).sorted(by: { $0.key < $1.key }) {
      if counts[reason.words] == nil { order.append(reason.words) }
      counts[reason.words, default: 0] += count
    }
    guard !order.isEmpty else { return [] }
    let parts = order.map { "\(counts[$0] ?? 0) \($0)" }
    return ["Withheld from you, whatever the filters: \(parts.joined(separator: "; "))."]
  }
}
