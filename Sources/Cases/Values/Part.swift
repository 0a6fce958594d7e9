/// What an event says about one more person, unless that person has been erased.
public enum Part<Content: Personal>: FieldValue {
  /// What it says.
  case known(Content)

  /// The person's key has been destroyed.
  case erased

  /// What it says, unless the person has been erased.
  @inlinable public var content: Content? {
    switch self {
    case .known(let content): content
    case .erased: nil
    }
  }

  /// What is left when a key is gone.
  public static var blank: Part { .erased }

  /// Hands over the part.
  @inlinable
  public static func exchange<F: Form>(_ fields: inout F, _ was: Part?) -> Part {
    fields.part(was)
  }
}
