import CaseRecords
import Cases
import Interchange
import Views

/// How views are, as a table.
enum HealthListing {
  /// A row for each view.
  static func listing(of health: [ViewHealth]) -> Listing {
    Listing(
      "views",
      "How is every view?",
      columns: [
        Listing.Column("view", "View"), Listing.Column("version", "Version"),
        Listing.Column("position", "#"), Listing.Column("lag", "Lag"),
        Listing.Column("behindSince", "Behind since"), Listing.Column("rows", "Rows"),
        Listing.Column("bytes", "Bytes"), Listing.Column("digest", "Digest"),
        Listing.Column("state", "State"), Listing.Column("errorPosition", "Error at"),
        Listing.Column("error", "Error"),
      ],
      rows: health.map(row),
      notes: health.contains(where: \.isStuck)
        ? ["A view is behind and cannot catch up. Check the store: caselog verify"] : []
    )
  }

  private static func row(of health: ViewHealth) -> [Cell] {
    [
      .text(health.name),
      health.version.map { .integer(Int64($0)) } ?? .none,
      health.position.map { .integer(Int64(clamping: $0)) } ?? .none,
      .integer(Int64(clamping: health.lag)),
      health.behindSince.map(Cell.instant) ?? .none,
      .integer(Int64(health.rows)),
      .integer(Int64(health.size)),
      health.digest.map { .text("\($0)") } ?? .none,
      .text(state(of: health)),
      health.problem.map { .integer(Int64(clamping: $0.position)) } ?? .none,
      (health.problem?.cause ?? health.damage).map(Cell.text) ?? .none,
    ]
  }

  private static func state(of health: ViewHealth) -> String {
    let building = health.building.map { ", \($0) rows built beside it" } ?? ""
    guard let version = health.version else { return "not built yet\(building)" }
    if health.damage != nil { return "damaged\(building)" }
    if health.isStuck { return "stuck\(building)" }
    guard let current = health.current else { return "kept by another program\(building)" }
    if version < current { return "older than version \(current)\(building)" }
    if version > current { return "newer than version \(current)\(building)" }
    return (health.lag == 0 ? "current" : "behind") + building
  }
}
