public import Cases

/// Somebody who is at risk in more than one concern.
public struct RepeatedSubject: Sendable, Equatable {
  /// Who.
  public let person: PersonID
  /// Their initials.
  public let initials: String
  /// The concerns, in the order in which they were raised.
  public let concerns: [ConcernID]
  /// When the last of them was raised.
  public let lastRaised: Happened?
}

extension RepeatedSubject {
  /// Everybody who is at risk in more than one of `rows`, by reference.
  static func list(in rows: [SafeguardingRow]) -> [RepeatedSubject] {
    var named: [PersonID: [SafeguardingRow]] = [:]
    for row in rows {
      for person in Set(row.subjects.compactMap(\.person)) {
        named[person, default: []].append(row)
      }
    }
    return named.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { person, rows in
      let ordered = rows.sorted { left, right in
        let times = (left.raised?.effective ?? .latest, right.raised?.effective ?? .latest)
        return times.0 == times.1 ? left.id < right.id : times.0 < times.1
      }
      let labels = rows.flatMap(\.subjects).filter { $0.person == person }
      return RepeatedSubject(
        person: person,
        initials: labels.first?.initials ?? "",
        concerns: ordered.map(\.id),
        lastRaised: ordered.last?.raised?.happened
      )
    }
  }
}
