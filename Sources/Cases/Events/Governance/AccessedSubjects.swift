/// Whose records were read: everybody by reference, or a set that is too large to be listed.
public enum AccessedSubjects: Record {
  /// Everybody whose record was read; nobody, if the list is empty.
  case people([PersonID])

  /// A set of people that is not listed.
  case set(SubjectSet)
}

extension AccessedSubjects {
  /// It is one or the other.
  @inlinable public static var isChoice: Bool { true }

  /// The people, if they are listed.
  @inlinable public var listed: [PersonID]? {
    switch self {
    case .people(let people): people
    case .set: nil
    }
  }

  /// The set, if they are not listed.
  @inlinable public var unlisted: SubjectSet? {
    switch self {
    case .people: nil
    case .set(let set): set
    }
  }

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    let people = fields.optional(
      1,
      "people",
      was?.listed,
      "Everybody whose record was read; an empty list if nobody's was."
    )
    let set = fields.optional(2, "set", was?.unlisted, "A set of people that is not listed.")
    self = set.map { .set($0) } ?? .people(people ?? [])
  }
}
