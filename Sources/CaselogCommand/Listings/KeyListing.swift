import CaseRecords
import EventLog
import Interchange
import TransparencyLog
import Views

/// The keys that check checkpoints, as tables.
enum KeyListing {
  /// A row for each key.
  static func listing(of history: SigningHistory) -> Listing {
    Listing(
      "keys",
      "Verifier keys of the log's checkpoints",
      columns: [
        Listing.Column("key", "Verifier key"), Listing.Column("fromSize", "From size"),
        Listing.Column("throughSize", "Through size"), Listing.Column("status", "Status"),
      ],
      rows: history.terms.map { term in
        [
          .text("\(term.key)"), .integer(Int64(clamping: term.sizes.lowerBound)),
          term.sizes.upperBound == .max ? .none : .integer(Int64(clamping: term.sizes.upperBound)),
          .text(status(of: term)),
        ]
      },
      notes: notes(on: history)
    )
  }

  /// The key in force stands by itself, so that it can be copied whole from any width of table.
  private static func notes(on history: SigningHistory) -> [String] {
    guard let current = history.terms.last(where: { !$0.isNext }) else {
      return ["There are no keys beside the log."]
    }
    return [
      "The key in force, to be kept outside the service and given to caselog verify --verifier-key:",
      "\(current.key)",
    ]
  }

  private static func status(of term: SigningHistory.Term) -> String {
    if term.isNext { return "made, not in force" }
    return term.sizes.upperBound == .max ? "in force" : "replaced"
  }

  /// The one row of a key that was made.
  static func listing(of receipt: Receipt, _ key: VerifierKey) -> Listing {
    var listing = Listing(
      "key",
      "Another key signs checkpoints from now on.",
      columns: [
        Listing.Column("key", "Verifier key"), Listing.Column("position", "#"),
        Listing.Column("stream", "Stream"),
      ],
      rows: receipt.events.map {
        [
          .text("\(key)"), .integer(Int64(clamping: $0.position.number)), .text("\($0.stream)"),
        ]
      },
      notes: [
        "Give the new key to whoever keeps checkpoints. Earlier ones stay checkable under the old.",
        "\(key)",
      ]
    )
    listing.isAboutOne = true
    return listing
  }
}
