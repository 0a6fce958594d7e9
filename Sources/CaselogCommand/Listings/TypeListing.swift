import CaseRecords
import Cases
import Interchange
import Views

/// The catalogue of event types, for people and for other programs.
enum TypeListing {
  /// Every type.
  static var all: Listing {
    Listing(
      "types",
      "What can be recorded",
      columns: [
        Listing.Column("number", "Number"), Listing.Column("type", "Type"),
        Listing.Column("version", "Version"), Listing.Column("meaning", "Meaning"),
      ],
      rows: Catalogue.current.map(\.type).map { type in
        [
          .integer(Int64(type.number)), .text(type.name), .integer(Int64(type.version)),
          .text(type.meaning),
        ]
      },
      notes: ["The fields of one, with their codes: caselog types TYPE"]
    )
  }

  /// The fields of one type, and under them the codes that may stand in them.
  static func fields(of entry: CatalogueEntry) -> Listing {
    let page = ReferencePage(entry.typeDescription)
    var listing = Listing(
      "type",
      "\(entry.type.name): \(entry.type.meaning)",
      columns: [
        Listing.Column("field", "Field"), Listing.Column("required", "Required"),
        Listing.Column("value", "What stands there"), Listing.Column("meaning", "Meaning"),
      ],
      rows: page.rows.map { row in
        [
          .text(row.path), .text(row.required), .text(row.value.shortPhrase), .text(row.meaning),
        ]
      },
      notes: [
        "It stands in: \(entry.streams)",
        "To get an object to fill in: caselog append \(entry.type.name) --template",
      ]
    )
    listing.panels = page.rows.compactMap(codes)
    return listing
  }

  private static func codes(of row: ReferencePage.Row) -> Listing? {
    guard let entries = row.value.codes else { return nil }
    return Listing(
      row.path,
      "Codes of \(row.path)",
      columns: [
        Listing.Column("code", "Code"), Listing.Column("meaning", "Meaning"),
        Listing.Column(
          "national",
          "Nationally",
          isDetail: !entries.contains { $0.national != nil }
        ),
      ],
      rows: entries.map { entry in
        [.text(entry.code), .text(entry.meaning), entry.national.map(Cell.text) ?? .none]
      }
    )
  }
}
