import CBaseline
@_spi(Unrecorded) import CaseRecords
import EventLog
import LMDB
import Views

/// Checks that C has folded what we have: as many rows, each with the same content.
///
/// What C does not do is left out and counted: it gives events no other values where a correction amends
/// them.
struct Agreement {
  private let place: Place

  init(_ place: Place) { self.place = place }

  func check(_ kept: views_result, _ outcomes: [Rebuild.Outcome]) throws {
    let counts = [kept.rows.0, kept.rows.1, kept.rows.2]
    let rows = [kept.kept.0, kept.kept.1, kept.kept.2]
    print("\(kept.events) events, \(kept.sections) sections opened, \(kept.keys) keys unwrapped")
    let key = try place.open().log.viewKey()
    let views = try Environment(
      directory: place.store + "/views",
      access: .readOnly,
      tableCount: 256
    )
    for (index, outcome) in outcomes.enumerated() {
      guard UInt64(outcome.rows) == counts[index], let theirs = rows[index] else {
        throw disagreement("has \(outcome.rows) rows, \(counts[index]) in C", outcome)
      }
      var (place, amended) = (0, 0)
      try forEachContent(of: outcome.name, in: views, under: key) { key, content in
        let row = theirs[place]
        place += 1
        let digest = withUnsafeBytes(of: row.digest) { Array($0) }
        var ours = [UInt8](repeating: 0, count: 32)
        views_sha256(content, UInt64(content.count), &ours)
        if row.key == key, digest == ours { return }
        guard row.key == key, row.amended == 1 else {
          throw disagreement("differs in the row \(key)", outcome)
        }
        amended += 1
      }
      print("\(outcome.name): \(outcome.rows) rows agree but for \(amended) with amended events")
    }
    let digest = withUnsafeBytes(of: kept.audit_digest) { Array($0) }
    guard outcomes.last?.digest.bytes == digest else {
      throw Disagreement(description: "The digests of the audit differ.")
    }
  }

  /// Opens the rows that serve, in the order of their keys.
  private func forEachContent(
    of name: String,
    in views: Environment,
    under key: ViewKey,
    _ body: (UInt64, [UInt8]) throws -> Void
  ) throws {
    let tables = try (0..<2).map {
      try views.table(named: "\(name)/\($0)", options: .integerKeys, create: false)
    }
    try views.read { transaction in
      let state = try transaction.value(for: "view/\(name)".utf8.span, in: .main) ?? []
      guard state.count >= 44, let table = tables[Int(state[1])] else { return }
      let seal = key.seal(of: name, building: Array(state[20..<36]))
      try transaction.forEach(in: table, from: 0, through: .max) { number, bytes in
        let row = bytes.indices.map { bytes[$0] }
        let facets = Array(row[..<(8 + 8 * Int(bytes.littleEndian(UInt16.self, at: 2)))])
        let place = (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
        let clear = Array("caselog view row 1\0".utf8) + place + facets
        guard let content = seal.open(Array(row[facets.count...]), beside: clear) else {
          throw Disagreement(description: "A row of \(name) does not open.")
        }
        try body(number, content)
        return true
      }
    }
  }

  private func disagreement(_ reason: String, _ outcome: Rebuild.Outcome) -> Disagreement {
    Disagreement(description: "The view \(outcome.name) \(reason).")
  }
}
