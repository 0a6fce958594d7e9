// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// What people are employed as, and how far a role reaches.
public struct Role: Record {
  public let code: RoleCode
  public let title: Line
  public let registered: Bool
  public let senior: Bool
  public let consentPurposes: [ConsentPurpose]
  public let highestLevel: DetailLevel?
  public let sharesWith: [RecipientClass]
  public let approvedReportsOnly: Bool
  public let overrideGrounds: [OverrideGround]
  public let allocations: [AllocationKind]
  public let importsForOthers: Bool
  public let correctsOthers: Bool
  public let assessesAsSpecialist: Bool
  public let needsCountersignature: Bool
  public let rejectsReferrals: Bool
  public let reading: RoleReading?
}

extension Role {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    code = fields.required(1, "code", was?.code, "Its code, as in `FAC`.")
    title = fields.required(2, "title", was?.title, "What it is called.")
    registered = fields.required(
      3,
      "registered",
      was?.registered,
      "Whether it takes a professional registration."
    )
    senior = fields.required(4, "senior", was?.senior, "Whether it may be the duty senior.")
    consentPurposes = fields.required(
      5,
      "consentPurposes",
      was?.consentPurposes,
      "For which purposes it may ask for consent; an empty list if for none."
    )
    highestLevel = fields.optional(
      6,
      "highestLevel",
      was?.highestLevel,
      "The most it may tell; left out if it may not tell anything."
    )
    sharesWith = fields.required(
      7,
      "sharesWith",
      was?.sharesWith,
      "To whom it may tell something; an empty list if to anybody."
    )
    approvedReportsOnly = fields.required(
      8,
      "approvedReportsOnly",
      was?.approvedReportsOnly,
      "Whether it may only send out reports that have been approved."
    )
    overrideGrounds = fields.required(
      9,
      "overrideGrounds",
      was?.overrideGrounds,
      "On which grounds it may share without consent; an empty list if on none."
    )
    allocations = fields.required(
      10,
      "allocations",
      was?.allocations,
      "As what a case may be allocated to it; an empty list if not at all."
    )
    importsForOthers = fields.required(
      11,
      "importsForOthers",
      was?.importsForOthers,
      "Whether it may import what others have recorded elsewhere."
    )
    correctsOthers = fields.required(
      12,
      "correctsOthers",
      was?.correctsOthers,
      "Whether it may correct the entries of others."
    )
    assessesAsSpecialist = fields.required(
      13,
      "assessesAsSpecialist",
      was?.assessesAsSpecialist,
      "Whether it may assess as a specialist."
    )
    needsCountersignature = fields.required(
      14,
      "needsCountersignature",
      was?.needsCountersignature,
      "Whether a registered senior countersigns its assessments."
    )
    rejectsReferrals = fields.required(
      15,
      "rejectsReferrals",
      was?.rejectsReferrals,
      "Whether it may reject a referral."
    )
    reading = fields.optional(
      16,
      "reading",
      was?.reading,
      "What it lets somebody see; nothing if left out, once any role says."
    )
  }
}
