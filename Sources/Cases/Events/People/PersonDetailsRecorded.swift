// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Details of a person were recorded: only those groups that are new or changed.
///
/// A group that is left out stays as it was. Each says from when on it holds; without that, from
/// when it happened. What was asked and not answered is said by the four blanks of ``Answer``.
public struct PersonDetailsRecorded: EventContent {
  public let names: Dated<[PersonName]>?
  public let dob: BirthDate?
  public let gender: GenderDetails?
  public let ethnicity: EthnicityDetails?
  public let address: Address?
  public let contact: ContactDetails?
  public let accommodation: Dated<AccommodationType>?
  public let settled: Dated<Bool>?
  public let employment: Dated<EmploymentStatus>?
  public let education: EducationDetails?
  public let careStatus: CareStatus?
  public let parentalResponsibility: Dated<[ResponsibilityHolder]>?
  public let gp: PracticeDetails?
  public let forces: Dated<ArmedForces>?
  public let dependants: DependantDetails?
  public let sexualOrientation: Dated<Line>?
  public let religion: Dated<Line>?
}

extension PersonDetailsRecorded {
  /// EV02.
  public static let type = EventType(
    2,
    "PersonDetailsRecorded",
    "Details of a person were recorded or changed."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    names = fields.optional(1, "names", was?.names, "All their names.")
    dob = fields.optional(2, "dob", was?.dob, "The date of birth.")
    gender = fields.optional(3, "gender", was?.gender, "Gender.")
    ethnicity = fields.optional(
      4,
      "ethnicity",
      was?.ethnicity,
      "The ethnic group they say they belong to."
    )
    address = fields.optional(5, "address", was?.address, "One address.")
    contact = fields.optional(
      6,
      "contact",
      was?.contact,
      "How they can be reached, and which ways are safe."
    )
    accommodation = fields.optional(7, "accommodation", was?.accommodation, "Where they live.")
    settled = fields.optional(8, "settled", was?.settled, "Whether where they live is settled.")
    employment = fields.optional(9, "employment", was?.employment, "Whether they work.")
    education = fields.optional(10, "education", was?.education, "Where they learn.")
    careStatus = fields.optional(
      11,
      "careStatus",
      was?.careStatus,
      "What a local authority has to do with their upbringing."
    )
    parentalResponsibility = fields.optional(
      12,
      "parentalResponsibility",
      was?.parentalResponsibility,
      "Everybody who holds parental responsibility for them; recorded, never assumed."
    )
    gp = fields.optional(13, "gp", was?.gp, "The GP practice.")
    forces = fields.optional(14, "forces", was?.forces, "Whether they served in the armed forces.")
    dependants = fields.optional(15, "dependants", was?.dependants, "Who depends on them.")
    sexualOrientation = fields.optional(
      16,
      "sexualOrientation",
      was?.sexualOrientation,
      "Sexual orientation, in their words."
    )
    religion = fields.optional(17, "religion", was?.religion, "Religion or belief, in their words.")
  }
}
