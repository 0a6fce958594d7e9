import CaseRecords
import Cases
import Foundation
import Interchange
import Testing
import Views

@Suite struct `The catalogue page` {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `in docs is what the program prints`() throws {
    let file = Self.root.appending(path: "Fixtures/greater-manchester.json")
    let json = try JSON(parsing: Array(Data(contentsOf: file)))
    let page = CataloguePage(for: try JSONReader.read(ServiceDescribed.self, from: json)).markdown
    let written = try String(
      contentsOf: Self.root.appending(path: "docs/catalogue.md"),
      encoding: .utf8
    )
    #expect(
      written == page,
      """
      To write it anew: caselog types --reference --service Fixtures/greater-manchester.json \
      > docs/catalogue.md
      """
    )
  }

  @Test(arguments: Catalogue.current.map(\.type))
  func `says of every type what it feeds`(type: EventType) {
    let isEngines = type.number > 60 || type == RecordAccessed.type
    #expect(isEngines || !FedView.views(fedBy: type).isEmpty || type.number >= 52, "\(type.name)")
  }
}
