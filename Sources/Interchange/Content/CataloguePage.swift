public import CaseRecords
public import Cases
import Views

/// The whole catalogue in Markdown: every type with its fields and codes, who may record it, the rules
/// that may stand against it, and the views that it feeds.
public struct CataloguePage {
  private let service: ServiceDescribed?

  /// A page of what is written now.
  ///
  /// - Parameter service: The service whose roles are named; without one nobody is.
  public init(for service: ServiceDescribed?) { self.service = service }

  /// The page.
  public var markdown: String {
    let types = Catalogue.current.sorted { $0.type.number < $1.type.number }
    return ([introduction, rules] + types.map { page(of: $0) }).joined(separator: "\n")
  }

  /// The page of one type.
  public func page(of entry: CatalogueEntry) -> String {
    let facts = [
      ("Stands in", entry.streams), ("Recorded by", permitted(entry.type)),
      ("Rules", named(rules: entry.type)), ("Feeds", fed(by: entry.type)),
    ]
    let lines = facts.map { "* \($0): \($1)" }.joined(separator: "\n")
    return ReferencePage(entry.typeDescription).markdown + "\n" + lines + "\n"
  }

  private var introduction: String {
    let roles = service.map { "Who may record a type is as “\($0.name.text)” describes it." }
    return """
      # The catalogue

      Everything that can be recorded, made from the listings that read and write it:
      `caselog types --reference`. \(roles ?? "Who may record a type says the service description.")

      """
  }

  private var rules: String {
    let rows = Invariant.all.map { "| \($0.id) | \($0.sentence) |" }
    return """
      ## Rules that reach across types

      A rule whose id begins with `EV` belongs to one type, whose number it has. Every type is judged by \
      \(EventType.commonRules.joined(separator: ", ")), but for those that the engine writes itself.

      | Rule | What it asks for |
      |---|---|
      \(rows.joined(separator: "\n"))

      """
  }

  private func permitted(_ type: EventType) -> String {
    if ImportedEvents.enginesAlone.contains(type) || type == RecordAccessed.type {
      return "the engine itself"
    }
    guard let service else { return "whom the service description names" }
    let roles = service.permissions.first { $0.event.text == type.name }?.roles ?? []
    return roles.isEmpty ? "nobody" : roles.map(\.text).joined(separator: ", ")
  }

  private func named(rules type: EventType) -> String {
    type.rules.isEmpty ? "those of every type" : type.rules.joined(separator: ", ")
  }

  private func fed(by type: EventType) -> String {
    let views = FedView.views(fedBy: type).map(\.rawValue)
    return (["audit"] + views).joined(separator: ", ")
  }
}
