// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Two records were found to be of one person, or to be of two people after all.
///
/// It stands in the stream of the surviving record. Nothing is merged: both records stay, can be named,
/// and keep their cases and consents; what looks at the person looks at both. So parting them again
/// restores both exactly (INV-17).
public struct PersonLinkChanged: EventContent {
  public let change: LinkChange
  public let survivor: PersonID
  public let other: PersonID
  public let evidence: [LinkEvidence]
  public let explanation: Narrative?
  public let secondConfirmer: StaffID
  public let numbers: NumberEffect?
}

extension PersonLinkChanged {
  /// EV05.
  public static let type = EventType(
    5,
    "PersonLinkChanged",
    "Two records were found to be of one person, or to be of two people after all."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    change = fields.required(1, "change", was?.change, "Whether they are linked or parted.")
    survivor = fields.required(
      2,
      "survivor",
      was?.survivor,
      "The record that is used from now on; the one whose stream this stands in."
    )
    other = fields.required(3, "other", was?.other, "The other record.")
    evidence = fields.required(4, "evidence", was?.evidence, "What shows it; at least one.")
    explanation = fields.optional(
      5,
      "explanation",
      was?.explanation,
      "What was compared, in words."
    )
    secondConfirmer = fields.required(
      6,
      "secondConfirmer",
      was?.secondConfirmer,
      "Who has confirmed it beside the author."
    )
    numbers = fields.optional(
      7,
      "numbers",
      was?.numbers,
      "What it means for the NHS numbers; left out if that has not been looked at."
    )
  }
}
