public import Cases

/// Something that counts up to a day, and has to be renewed by then.
public enum StaffPaper: Hashable, Sendable {
  /// Police vetting, which work in custody takes.
  case vetting
  /// A registration as a professional.
  case registration
  /// A check by the Disclosure and Barring Service.
  case barringCheck
  /// A training.
  case training(TrainingTopic)
}

extension StaffPaper: CustomStringConvertible {
  /// What people call it.
  public var description: String {
    switch self {
    case .vetting: "vetting"
    case .registration: "registration"
    case .barringCheck: "barring check"
    case .training(let topic): "training \(topic.entry.code)"
    }
  }
}
