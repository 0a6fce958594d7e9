// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody took back what they had agreed to.
///
/// It holds from when it was said. Any member of staff may record it, and a reason is never needed.
/// If nothing was agreed to, it is kept as a refusal.
public struct ConsentWithdrawn: EventContent {
  public let all: Bool
  public let consents: [ConsentID]?
  public let purposes: [ConsentPurpose]?
  public let toldTo: StaffID
  public let how: WithdrawalMethod?
  public let reason: Narrative?
  public let pendingItems: [PendingItem]?
  public let disclosuresAlreadyMade: [DisclosureID]?
}

extension ConsentWithdrawn {
  /// EV21.
  public static let type = EventType(
    21,
    "ConsentWithdrawn",
    "Somebody took back what they had agreed to."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    all = fields.required(1, "all", was?.all, "Whether everything is withdrawn.")
    consents = fields.optional(2, "consents", was?.consents, "Which consents, if not all.")
    purposes = fields.optional(
      3,
      "purposes",
      was?.purposes,
      "Which purposes, if not all; with consents named, in those only."
    )
    toldTo = fields.required(4, "toldTo", was?.toldTo, "Who was told.")
    how = fields.optional(5, "how", was?.how, "How.")
    reason = fields.optional(6, "reason", was?.reason, "Why, if it was said.")
    pendingItems = fields.optional(
      7,
      "pendingItems",
      was?.pendingItems,
      "What was under way and has to stop; the engine fills it in."
    )
    disclosuresAlreadyMade = fields.optional(
      8,
      "disclosuresAlreadyMade",
      was?.disclosuresAlreadyMade,
      "What had been told already, referrals included; the engine fills it in."
    )
  }
}
