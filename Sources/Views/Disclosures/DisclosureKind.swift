/// In which way something was told to somebody outside the service.
public enum DisclosureKind: Hashable, Sendable, CaseIterable {
  case disclosure, onwardReferral, safeguardingReferral, transfer, letter, release, export

  /// What people call it.
  public var words: String {
    switch self {
    case .disclosure: "disclosure"
    case .onwardReferral: "onward referral"
    case .safeguardingReferral: "safeguarding referral"
    case .transfer: "transfer"
    case .letter: "closing letter"
    case .release: "release"
    case .export: "export"
    }
  }
}
