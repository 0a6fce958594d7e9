public import Cases

/// One value of a content that has no fields of its own, in words.
public struct Leaf: Hashable, Sendable {
  /// Where it stands.
  public let path: FieldPath

  /// The value in words, as ``Leaves`` defines them.
  public let words: String

  /// What kind of value it is, for whoever says it to people.
  public let kind: Kind

  /// A leaf.
  public init(_ path: FieldPath, _ words: String, _ kind: Kind = .plain) {
    self.path = path
    self.words = words
    self.kind = kind
  }

  /// What the words of a leaf are.
  public enum Kind: Hashable, Sendable {
    /// Digits, a text, or a word that speaks for itself.
    case plain
    /// `yes` or `no`.
    case flag
    /// A code of a list, and what it means.
    case code(meaning: String)
    /// A time in the world, as exactly as it is known.
    case time(Happened)
    /// A site of the service.
    case site(SiteCode)
    /// An area of the service.
    case area(AreaCode)
    /// A role in the service.
    case role(RoleCode)
    /// An event, by its command and its index.
    case event(EventID)
    /// A question that was not answered, and which of the four blanks it is.
    case blank(name: String)
    /// A list or a record without anything in it.
    case empty
    /// A part whose person has been forgotten.
    case erased
  }
}

extension Leaf.Kind {
  /// What kind of word `word` is.
  init<Value: Word>(of word: Value) {
    self =
      switch word {
      case let moment as Moment: .time(.at(moment))
      case let happened as Happened: .time(happened)
      case let date as CalendarDate: .time(.on(date))
      case let site as SiteCode: .site(site)
      case let area as AreaCode: .area(area)
      case let role as RoleCode: .role(role)
      case let event as EventID: .event(event)
      case _: .plain
      }
  }
}
