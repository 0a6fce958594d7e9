/// What came of asking whether somebody may see something.
public enum ReadAccess: Hashable, Sendable {
  /// They may: how they belong to it, and the broken glass that they need for it, if they do.
  case shown(Relationship, glass: BreakGlassID?)
  /// They may not.
  case withheld(WithheldReason)
}

/// Why something is withheld from somebody; the order is that in which it is told.
public enum WithheldReason: Int, CaseIterable, Hashable, Sendable, Comparable {
  /// It is their own record.
  case own
  /// It is sealed, and they are not among those who were named.
  case sealed
  /// It is restricted to those who work on it, their team and the duty senior.
  case restricted
  /// It belongs to the team of another area.
  case otherTeam
  /// It is not allocated to them.
  case notAllocated
  /// They may see it by itself, but in no list.
  case oneByOne
  /// It is a safeguarding concern, and they neither raised it nor work on it.
  case safeguarding
  /// Their role lets them see no records.
  case noRecords

  /// In the order in which they are told.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Why, as the end of a sentence about things that are withheld; it says nothing about anybody.
  public var words: String {
    switch self {
    case .own, .sealed, .restricted: "restricted, contact the duty senior"
    case .otherTeam: "of the teams of other areas"
    case .notAllocated: "not allocated to you"
    case .oneByOne: "for you to see one at a time, not in a list"
    case .safeguarding: "safeguarding concerns that you neither raised nor work on"
    case .noRecords: "of people, whose records your role does not show"
    }
  }
}
