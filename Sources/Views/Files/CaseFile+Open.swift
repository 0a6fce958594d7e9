import Cases

extension CaseFile {
  /// Whether anybody may still have to see to it: it is neither closed nor turned away.
  var isWorkedOn: Bool {
    switch state.status {
    case .closed, .notAccepted: false
    case .unknown, .referred, .accepted: !isClosed
    }
  }
}

extension CaseFile {
  /// Whether anybody referred it, as far as can still be told.
  var isReferred: Bool { isErased || state.status != .unknown }
}

extension Sequence<CaseFile> {
  /// That there are open cases of which nothing can be read any more; nothing if there are none.
  var erasedNotes: [String] {
    let count = count { $0.isErased && !$0.isClosed }
    return count == 0 ? [] : ["Open cases of erased people, who are not shown: \(count)."]
  }
}
