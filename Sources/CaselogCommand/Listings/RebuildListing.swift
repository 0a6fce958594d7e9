import CaseRecords
import Cases
import Interchange
import Views

/// What came of rebuilding and of checking views, as tables.
enum RebuildListing {
  /// What is said when a view is not what the log says.
  static let unsound =
    "Not everything agrees. Make the views that differ anew with caselog rebuild, and check the store: "
    + "caselog verify"

  /// What is said when a view was made anew and is behind the log.
  static let behind =
    "A view is behind the log, because an event cannot be folded. Check the store: caselog verify"

  /// A row for each view that was made anew.
  static func listing(of outcomes: [Rebuild.Outcome]) -> Listing {
    Listing(
      "rebuild",
      "Views made anew",
      columns: [
        Listing.Column("view", "View"), Listing.Column("version", "Version"),
        Listing.Column("events", "Events"), Listing.Column("rows", "Rows"),
        Listing.Column("digest", "Digest"), Listing.Column("resumed", "Resumed"),
        Listing.Column("errorPosition", "Error at"), Listing.Column("error", "Error"),
      ],
      rows: outcomes.map { outcome in
        [
          .text(outcome.name), .integer(Int64(outcome.version)),
          .integer(Int64(clamping: outcome.size)), .integer(Int64(outcome.rows)),
          .text("\(outcome.digest)"), .flag(outcome.isResumed),
          outcome.problem.map { .integer(Int64(clamping: $0.position)) } ?? .none,
          outcome.problem.map { .text($0.cause) } ?? .none,
        ]
      },
      notes: outcomes.contains { $0.problem != nil } ? [behind] : []
    )
  }

  /// A row for each view that was compared with the log.
  static func listing(of checks: [ViewCheck]) -> Listing {
    Listing(
      "check",
      "Views compared with the log",
      columns: [
        Listing.Column("view", "View"), Listing.Column("events", "Events"),
        Listing.Column("caughtUp", "Since built"), Listing.Column("rows", "Rows"),
        Listing.Column("sound", "Agree"),
        Listing.Column("facets", "Facets agree", isDetail: true),
        Listing.Column("incremental", "As kept"), Listing.Column("oneThread", "On one thread"),
        Listing.Column("manyThreads", "On several"), Listing.Column("alone", "Folded alone"),
        Listing.Column("strays", "Otherwise alone"),
      ],
      rows: checks.map { check in
        [
          .text(check.name), .integer(Int64(clamping: check.size)),
          .integer(Int64(clamping: check.caughtUp)), .integer(Int64(check.rows)),
          .flag(check.isSound), .flag(check.facetsAgree), .text("\(check.kept)"),
          .text("\(check.onOne)"),
          .text("\(check.onMany)"), .integer(Int64(check.alone)),
          .list(check.strays.map { .text("\($0)") }),
        ]
      },
      notes: [checks.allSatisfy(\.isSound) ? "No problems found." : unsound]
    )
  }

  /// A row for each view of which something was thrown away.
  static func listing(aborted names: [String]) -> Listing {
    Listing(
      "aborted",
      "Thrown away",
      columns: [Listing.Column("view", "View")],
      rows: names.map { [.text($0)] },
      notes: names.isEmpty ? ["Nothing was being built."] : ["The views that serve are untouched."]
    )
  }
}
