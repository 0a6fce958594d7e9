import CaseRecords
import Cases
import Interchange
import Views

/// What `caselog find` answers.
struct FindAnswer {
  private let results: [Search.Result]

  init(_ results: [Search.Result]) { self.results = results }

  /// Whom it shows, and by which search.
  func showing(_ search: Search) -> Showing {
    var showing = Showing(mode: .search, views: ["find"])
    showing.rows = results.count
    showing.people = Set(results.map(\.id))
    showing.cases = Set(results.flatMap(\.cases))
    showing.query = Line(checked: search.words)
    return showing
  }

  /// Shows it.
  ///
  /// - Throws: ``Failure`` if nobody was found; ``OutputClosed``.
  func show(to reading: Reading) throws {
    guard !results.isEmpty else {
      throw Failure(
        .notFound,
        "Nobody was found.",
        next: ["Try fewer letters: each word may be the beginning of a part of a name."]
      )
    }
    try reading.show(listing)
  }

  private var listing: Listing {
    Listing(
      "find",
      "Who was found",
      columns: [
        Listing.Column("person", "Person"), Listing.Column("names", "Names"),
        Listing.Column("born", "Born"), Listing.Column("cases", "Cases"),
      ],
      rows: results.map { result in
        [
          .text(result.id.text),
          .list(result.person.names.map { .text($0.name.text) }),
          .date(result.person.born),
          .list(result.cases.map { .text($0.text) }),
        ]
      }
    )
  }
}
