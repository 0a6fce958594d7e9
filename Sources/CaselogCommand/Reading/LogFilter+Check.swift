import CaseRecords
import Cases
import Interchange

extension LogFilter {
  /// Refuses a stream or a site that does not exist: an empty list would be taken for an answer.
  ///
  /// - Throws: ``Failure`` with the nearest one; errors of the store.
  func check(in snapshot: borrowing RecordSnapshot) throws {
    for stream in streams.sorted() { try check(stream, in: snapshot) }
    guard !sites.isEmpty else { return }
    let known = try Self.sites(in: snapshot)
    for site in sites.sorted() where !known.contains(site.text) {
      throw Failure(
        .notFound,
        "There is no site \(site) in the description of this service. "
          + Nearest.question(to: site.text, among: known),
        next: ["To see the sites: caselog service show --json sites"]
      )
    }
  }

  private func check(_ stream: StreamID, in snapshot: borrowing RecordSnapshot) throws {
    // The store's own streams are there before anything stands in them.
    guard try stream.kind != .governance && !snapshot.exists(stream) else { return }
    let known = try snapshot.streams(of: stream.kind).map(\.words)
    throw Failure(
      .notFound,
      "There is no stream \(stream) in this store. "
        + Nearest.question(to: stream.words, among: known),
      next: ["To find a person or a case by a name or a number: caselog find"]
    )
  }

  /// The sites that the service has, or has had: events at them are still there.
  private static func sites(in snapshot: borrowing RecordSnapshot) throws -> [String] {
    try snapshot.events(of: .service).flatMap { event in
      guard case .serviceDescribed(let content) = event.event else { return [String]() }
      return content.sites.map(\.code.text)
    }
  }
}
