import Cases
import Interchange
import Views

/// What `caselog find` answers.
struct FindAnswer {
  private let search: Search
  private let results: [Search.Result]

  init(_ search: Search, _ results: [Search.Result]) {
    self.search = search
    self.results = results
  }

  /// Shows it, once the search is recorded.
  ///
  /// - Throws: ``Failure`` if nobody was found; errors of the store; ``OutputClosed``.
  func show(to reading: Reading) throws {
    var showing = Showing(mode: .search, views: ["find"])
    showing.rows = results.count
    showing.people = Set(results.map(\.id))
    showing.cases = Set(results.flatMap(\.cases))
    showing.query = search.words
    guard !results.isEmpty else {
      try reading.note(showing)
      throw Failure(
        .notFound,
        "Nobody was found.",
        next: ["Try fewer letters: each word may be the beginning of a part of a name."]
      )
    }
    try reading.show(showing, listing)
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
