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

  /// Refuses a member of staff who was never described and of whom nothing was recorded.
  ///
  /// - Throws: ``Failure`` with the nearest one; errors of the store.
  func checkActors(in snapshot: borrowing RecordSnapshot) throws {
    guard !actors.isEmpty else { return }
    let described = try Self.descriptions(in: snapshot).flatMap(\.staff).map(\.staff.text)
    let known = try described + snapshot.streams(of: .staff).map(\.name)
    for actor in actors.sorted() where !known.contains(actor.text) {
      throw Failure(
        .notFound,
        "Nothing was recorded by \(actor), who has never been on the staff of this service. "
          + Nearest.question(to: actor.text, among: known),
        next: ["To see the staff: caselog service show --json staff"]
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
    try descriptions(in: snapshot).flatMap(\.sites).map(\.code.text)
  }

  /// Every description of the service that there has been.
  private static func descriptions(
    in snapshot: borrowing RecordSnapshot
  ) throws -> [ServiceDescribed] {
    try snapshot.events(of: .service).compactMap { event in
      if case .serviceDescribed(let content) = event.event { content } else { nil }
    }
  }
}
