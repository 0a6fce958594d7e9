import CaseRecords
import Cases
import Interchange
import Views

extension ViewFilterOptions {
  /// Refuses a site, area, role, case or person that there is not.
  ///
  /// An empty list would be taken for an answer. What the service once had is known: cases of that time are still there.
  ///
  /// - Throws: ``Failure`` with the nearest one; `ReadRefusal` for a case or a person that there is not, or
  ///   that is not for whoever looks; errors of the store.
  func check(in snapshot: borrowing RecordSnapshot, _ rows: ViewRows?) throws {
    if site != nil || area != nil || team != nil || service.role != nil {
      let known = try snapshot.events(of: .service).compactMap(\.serviceDescribed)
      try Self.check(site?.text, "site", among: known.flatMap(\.sites).map(\.code.text))
      let areas = known.flatMap(\.areas).map(\.code.text)
      try Self.check(area?.text, "area", among: areas)
      try Self.check(team?.text, "area", among: areas)
      try Self.check(service.role?.text, "role", among: known.flatMap(\.roles).map(\.code.text))
    }
    if let id = records.case { try snapshot.requireSight(of: StreamID(id)) }
    if let id = records.person { try snapshot.requireSight(of: StreamID(id)) }
  }

  private static func check(
    _ code: String?,
    _ kind: String,
    among known: [String]
  ) throws(Failure) {
    guard let code, !known.contains(code) else { return }
    throw Failure(
      .notFound,
      "There is no \(kind) \(Excerpt(code)) in the description of this service. "
        + Nearest.question(to: code, among: known),
      next: ["To see the \(kind)s: caselog service show --json \(kind)s"]
    )
  }
}

extension RecordedEvent {
  /// The description of the service that it gives.
  fileprivate var serviceDescribed: ServiceDescribed? {
    if case .serviceDescribed(let content) = event { content } else { nil }
  }
}
