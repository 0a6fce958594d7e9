@_spi(Unrecorded) import CaseRecords
import Foundation
import Interchange
import Views

/// Ten new events in stores of different sizes, and the caseload caught up with them.
struct CatchUpRounds {
  private static let count = 10

  /// A store, and what is still to be recorded in it.
  private final class Store {
    let record: ServiceRecord
    let views: ViewStore
    var lines: ArraySlice<Substring>
    var samples = Samples()

    init(_ arguments: [String]) throws {
      record = try Place(arguments).open()
      views = try ViewStore(beside: record)
      let text = try String(contentsOfFile: arguments[2], encoding: .utf8)
      lines = text.split(separator: "\n")[...]
    }

    /// Records the next lines until so many events have been added.
    func append(_ count: Int) throws {
      let end = try record.read { try $0.head.size } + UInt64(count)
      let importer = record.importing()
      while try record.read({ try $0.head.size }) < end, let line = lines.popFirst() {
        let bytes = Array(line.utf8)
        let request = try ImportLine(bytes, isTest: true, enteredBy: nil).request
        _ = try importer.add(request) + importer.finish()
      }
    }
  }

  private let stores: [Store]

  init(_ stores: [[String]]) throws { self.stores = try stores.map(Store.init) }

  func run(_ rounds: Int) throws {
    guard let caseload = StoredView.named("caseload") else { return }
    for store in stores {
      _ = try store.record.read { try store.views.rows(of: caseload, with: $0, jobs: 2) }
    }
    for _ in 0..<rounds {
      for store in stores {
        try store.append(Self.count)
        try store.record.read { snapshot in
          _ = try store.samples.measure { try store.views.rows(of: caseload, with: snapshot) }
        }
      }
    }
    for store in stores {
      let size = try store.record.read { try $0.head.size }
      print("catching up with \(Self.count) events at \(size):", store.samples.milliseconds)
    }
  }
}
