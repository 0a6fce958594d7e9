public import Cases

/// That there is an open safeguarding concern, and nothing of what it says.
public struct SafeguardingPointer: Hashable, Sendable {
  /// Which concern.
  public let id: ConcernID
  /// Who may see it.
  public let label: Label
  /// Who sees to the next step.
  public let owner: StaffID?
  /// By when the next step is due.
  public let due: Happened?

  /// The concern, its label, its owner and its next date.
  public var words: String {
    [
      id.text, label == .normal ? nil : label.entry.code, owner?.text,
      due.map { "due \($0.words)" },
    ]
    .compactMap(\.self).joined(separator: " ")
  }
}

extension SafeguardingPointer {
  /// A pointer to each open concern of `file`.
  static func list(of file: CaseFile, in service: Service) -> [SafeguardingPointer] {
    file.concerns.filter(\.state.isOpen).map { concern in
      SafeguardingPointer(
        id: concern.id,
        label: concern.label,
        owner: concern.state.owner,
        due: concern.state.actions(in: service).first?.due
      )
    }
  }
}
