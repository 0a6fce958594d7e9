// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// The times, ages and counts that a service has set itself.
///
/// None is negative.
public struct ServiceLimits: Record {
  public let minimumAge: Int64
  public let lateAfterHours: Int64
  public let toleranceMinutes: Int64
  public let triageMinutes: Int64
  public let reopenDays: Int64
  public let detentionHours: Int64
  public let firstReviewHours: Int64
  public let nextReviewHours: Int64
  public let overrideHours: Int64
  public let overrideReviewHours: Int64
  public let releaseFollowUpHours: Int64
  public let longestContactHours: Int64
  public let shortestScreeningMinutes: Int64
  public let reoffersPerStage: Int64
  public let contactAttempts: Int64
  public let caseReviewDays: Int64
  public let supportWeeks: Int64
  public let longestOverrideHours: Int64?
  public let longestExtensionHours: Int64?
  public let longestDetentionHours: Int64?
}

extension ServiceLimits {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    minimumAge = fields.required(
      1,
      "minimumAge",
      was?.minimumAge,
      "The age at the alleged act from which somebody can be accepted, in years."
    )
    lateAfterHours = fields.required(
      2,
      "lateAfterHours",
      was?.lateAfterHours,
      "After how many hours an entry is late, and says why."
    )
    toleranceMinutes = fields.required(
      3,
      "toleranceMinutes",
      was?.toleranceMinutes,
      "By how many minutes a clock may be ahead of the engine's."
    )
    triageMinutes = fields.required(
      4,
      "triageMinutes",
      was?.triageMinutes,
      "Within how many minutes a senior decides on a safeguarding concern."
    )
    reopenDays = fields.required(
      5,
      "reopenDays",
      was?.reopenDays,
      "For how many days after its end a case can be opened again."
    )
    detentionHours = fields.required(
      6,
      "detentionHours",
      was?.detentionHours,
      "For how many hours somebody can be detained without charge or extension."
    )
    firstReviewHours = fields.required(
      7,
      "firstReviewHours",
      was?.firstReviewHours,
      "Within how many hours of being authorised detention is first reviewed."
    )
    nextReviewHours = fields.required(
      8,
      "nextReviewHours",
      was?.nextReviewHours,
      "Within how many hours of one review the next is held."
    )
    overrideHours = fields.required(
      9,
      "overrideHours",
      was?.overrideHours,
      "For how many hours a decision to share without consent holds, unless it says."
    )
    overrideReviewHours = fields.required(
      10,
      "overrideReviewHours",
      was?.overrideReviewHours,
      "Within how many hours a senior looks at an emergency decision to share."
    )
    releaseFollowUpHours = fields.required(
      11,
      "releaseFollowUpHours",
      was?.releaseFollowUpHours,
      "Within how many hours of release somebody at high risk is contacted."
    )
    longestContactHours = fields.required(
      12,
      "longestContactHours",
      was?.longestContactHours,
      "From how many hours on the length of a contact cannot be right."
    )
    shortestScreeningMinutes = fields.required(
      13,
      "shortestScreeningMinutes",
      was?.shortestScreeningMinutes,
      "Up to how many minutes a screening without any concern is doubted."
    )
    reoffersPerStage = fields.required(
      14,
      "reoffersPerStage",
      was?.reoffersPerStage,
      "How often a refused consent may be asked for again at one stage."
    )
    contactAttempts = fields.required(
      15,
      "contactAttempts",
      was?.contactAttempts,
      "How often to try before somebody counts as not reached."
    )
    caseReviewDays = fields.required(
      16,
      "caseReviewDays",
      was?.caseReviewDays,
      "After how many days without anything new a case is looked at."
    )
    supportWeeks = fields.required(
      17,
      "supportWeeks",
      was?.supportWeeks,
      "For how many weeks support in the community goes on."
    )
    longestOverrideHours = fields.optional(
      18,
      "longestOverrideHours",
      was?.longestOverrideHours,
      "For how many hours a decision to share without consent can hold at most; if left out, as long"
        + " as it holds unless it says."
    )
    longestExtensionHours = fields.optional(
      19,
      "longestExtensionHours",
      was?.longestExtensionHours,
      "To how many hours the police can extend detention at most; if left out, nobody is warned."
    )
    longestDetentionHours = fields.optional(
      20,
      "longestDetentionHours",
      was?.longestDetentionHours,
      "For how many hours somebody can be detained without charge at most, with every warrant; if"
        + " left out, nobody is warned."
    )
  }
}
