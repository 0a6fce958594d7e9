/// Items that belong under one heading.
struct Section<Item> {
  /// The heading; `nil` if there is none.
  let title: String?
  /// The items, in their order.
  let items: [Item]

  /// `items` under the headings that `title` gives them, headings in the order of `places`.
  ///
  /// The order of the items under each heading stays what it was.
  static func list(
    _ items: [Item],
    in places: (String, String) -> Bool = { $0 < $1 },
    by title: (Item) -> String?
  ) -> [Section] {
    let headed = Dictionary(grouping: items) { title($0) }
    let headings = headed.keys.compactMap { $0 }.sorted(by: places)
    return ([nil] + headings).compactMap { heading in
      headed[heading].map { Section(title: heading, items: $0) }
    }
  }
}
