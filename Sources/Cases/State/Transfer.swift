/// One request to transfer a case, and what became of it.
public struct Transfer: Sendable, Equatable {
  /// How it was asked for.
  public let requested: Entry<CaseTransferRequested>
  /// What was decided; `nil` while it is open.
  public private(set) var decided: Entry<CaseTransferDecided>?

  init(_ requested: Entry<CaseTransferRequested>) { self.requested = requested }

  mutating func note(_ entry: Entry<CaseTransferDecided>) { decided = entry }
}

extension Transfer {
  /// Whether nobody has decided on it yet.
  public var isOpen: Bool { decided == nil }
}

extension Case {
  /// The transfer that has been asked for and not decided on.
  public var openTransfer: Transfer? { transfers.last { $0.isOpen } }

  /// Whether another service has taken the case over.
  public var hasLeftService: Bool {
    transfers.contains {
      $0.decided?.content.decision == .accepted && $0.requested.content.toService != nil
    }
  }
}
