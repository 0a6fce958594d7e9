import Views

/// A column was asked for that a listing does not have.
public struct UnknownField: Error, Hashable {
  /// What was asked for.
  public let name: String

  /// The names of the columns that there are, in their order.
  public let known: [String]
}

extension Listing {
  /// The listing with these columns only, in this order, and without panels, which have others.
  ///
  /// - Parameter names: Names of columns; `nil` for all.
  /// - Returns: The shorter listing.
  /// - Throws: ``UnknownField`` for the first name that no column has.
  func selecting(_ names: [String]?) throws(UnknownField) -> Listing {
    guard let names else { return self }
    var places: [Int] = []
    for name in names {
      guard let place = columns.firstIndex(where: { $0.name == name }) else {
        throw UnknownField(name: name, known: columns.map(\.name))
      }
      places.append(place)
    }
    var selected = selecting(places)
    selected.panels = []
    return selected
  }

  /// The listing with the columns at these places.
  func selecting(_ places: [Int]) -> Listing {
    var selected = self
    selected.columns = places.map { columns[$0] }
    selected.rows = rows.map { row in places.map { row[$0] } }
    return selected
  }

  /// The listing with the headings of its groups in a first column, for forms without headings.
  var withoutGroups: Listing {
    guard !groups.isEmpty else { return self }
    var flat = self
    flat.columns.insert(Column("group", "Group"), at: 0)
    flat.rows = groups.flatMap { group in group.rows.map { [.text(group.title)] + rows[$0] } }
    flat.groups = []
    return flat
  }
}

extension JSON {
  /// The object with these members only, in this order; for anything else, and for `nil`, itself.
  ///
  /// - Throws: ``UnknownField`` for the first name that no member has.
  public func picking(_ names: [String]?) throws(UnknownField) -> JSON {
    guard let names, case .object(let members) = self else { return self }
    var picked: [Member] = []
    for name in names {
      guard let member = members.first(where: { $0.name == name }) else {
        throw UnknownField(name: name, known: members.map(\.name))
      }
      picked.append(member)
    }
    return .object(picked)
  }
}
