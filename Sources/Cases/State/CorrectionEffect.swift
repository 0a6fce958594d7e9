/// What a correction does to the entry it names, when history is folded.
public enum CorrectionEffect: Hashable, Sendable {
  /// Nothing: it is noted beside the entry.
  case noted
  /// Some of its fields have other values.
  case amends
  /// It is left out.
  case voids
}

extension EntryCorrected {
  /// What it does to an entry whose type has this number.
  ///
  /// What was told cannot be untold: a disclosure is never left out, whoever it turns out to be about.
  /// So it is with a withdrawal of consent and the closing of a case, so that no correction brings a
  /// consent back to life. A request to transfer a case is taken back by a decision, and may have told
  /// another service something.
  public func effect(onType number: UInt16) -> CorrectionEffect {
    switch kind {
    case .amended: .amends
    case .lateInformation, .disputeNoted: .noted
    case .recordedInError, .wrongPerson, .wrongCase:
      Self.neverVoid.contains(number) ? .noted : .voids
    }
  }

  /// The numbers of the types that no correction leaves out.
  public static let neverVoid: Set<UInt16> = [
    CaseTransferRequested.type.number,
    InformationShared.type.number,
    OnwardReferralMade.type.number,
    SafeguardingReferralMade.type.number,
    ConsentWithdrawn.type.number,
    CaseClosed.type.number,
  ]
}
