import CaseRecords
import Cases

/// Says values in the words of a service: codes with what they mean, places and roles with their names.
struct Wording: Sendable {
  /// The service whose places, areas and roles have names.
  let service: Service
  /// The numbers of steps that are shown, by which other steps call them.
  var numbers: [EventID: Int] = [:]

  /// What `entry` means, followed by the code itself where that is one of a printed list.
  static func words(of entry: CodeEntry) -> String { labelled(entry.meaning, entry.code) }

  /// What `entry` means as far as it is a name: up to the first comma.
  static func noun(of entry: CodeEntry) -> String {
    String(entry.meaning.prefix { $0 != "," })
  }

  /// A site by its name.
  func site(_ code: SiteCode) -> String {
    service.site(code).map { Self.labelled($0.name.text, code.text) } ?? code.text
  }

  /// An area by its name.
  func area(_ code: AreaCode) -> String {
    service.area(code).map { Self.labelled($0.name.text, code.text) } ?? code.text
  }

  /// A role by its title.
  func role(_ code: RoleCode) -> String {
    guard let role = service.described?.roles.first(where: { $0.code == code }) else {
      return code.text
    }
    return Self.labelled(role.title.text, code.text)
  }

  /// An event by its step, or if none is shown for it, by its name.
  func event(_ id: EventID) -> String {
    numbers[id].map { "step \($0)" } ?? "the event \(id.words)"
  }

  /// The value of `leaf`.
  func value(of leaf: Leaf) -> Phrase {
    switch leaf.kind {
    case .plain, .flag: Phrase(leaf.words)
    case .code(let meaning): Phrase(Self.labelled(meaning, leaf.words))
    case .time(let happened): Phrase([.time(happened)])
    case .site(let code): Phrase(site(code))
    case .area(let code): Phrase(area(code))
    case .role(let code): Phrase(role(code))
    case .event(let id): Phrase(event(id))
    case .blank(let name): Phrase(FieldTitle.words(of: name))
    case .empty: "none"
    case .erased: Phrase(PersonLabel.erased.name)
    }
  }

  /// A code of a printed list is in capitals or digits; one of our own repeats what it means.
  private static func labelled(_ meaning: String, _ code: String) -> String {
    code.utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      ? meaning : "\(meaning) (\(code))"
  }
}
