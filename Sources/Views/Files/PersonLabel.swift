public import Cases

/// A person in words: by name where that is allowed, by initials everywhere else.
public struct PersonLabel: Hashable, Sendable {
  /// The reference; `nil` once the person has been erased.
  public let id: PersonID?
  /// The name they are known by, or what stands in its place.
  public let name: String
  /// The first letters of that name.
  public let initials: String

  /// Somebody whose key has been destroyed.
  public static let erased = PersonLabel(id: nil, name: "[erased]", initials: "[erased]")

  /// Somebody of whom no name is known.
  private static let nameless = "unknown"

  private init(id: PersonID?, name: String, initials: String) {
    self.id = id
    self.name = name
    self.initials = initials
  }

  /// `person`, who has the reference `id`.
  public init(_ id: PersonID?, _ person: Person) {
    if person.exists, person.registered == nil {
      self = .erased
      return
    }
    let known = Self.name(of: person)
    let name = known ?? person.registered?.content.unnamed?.text ?? Self.nameless
    self.init(id: id, name: name, initials: known.map(Self.initials) ?? "?")
  }

  /// The legal name; without one the preferred, without that any other.
  private static func name(of person: Person) -> String? {
    let order: [NameKind] = [.legal, .preferred, .alias]
    let names = order.lazy.compactMap { kind in person.names.last { $0.kind == kind } }
    return names.first?.name.text
  }

  private static func initials(of name: String) -> String {
    name.split { $0.isWhitespace || $0 == "-" }.compactMap(\.first).map(String.init).joined()
      .uppercased()
  }
}
