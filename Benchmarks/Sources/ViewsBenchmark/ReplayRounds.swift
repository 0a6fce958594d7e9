import CaseRecords
import Cases
import EventLog
import Views

/// A case of twenty events replayed inside the process, in stores of different sizes.
struct ReplayRounds {
  /// How many events the cases have.
  private static let length: UInt64 = 20
  /// How many cases are replayed in a round; more than one, so that no cache holds just what is asked.
  private static let count = 20

  /// A store, and the cases of that length in it.
  private struct Store {
    let record: ServiceRecord
    let size: UInt64
    let cases: [CaseID]
    var samples = (0..<4).map { _ in Samples() }

    init(_ place: Place) throws {
      record = try ServiceRecord.open(
        place.store,
        unlocking: .keyFile(path: place.keyFile),
        access: .readOnly
      )
      (size, cases) = try record.read { snapshot in
        var cases: [CaseID] = []
        for stream in try snapshot.streams(of: .case) where cases.count < ReplayRounds.count {
          if try snapshot.version(of: stream) == ReplayRounds.length {
            cases.append(try CaseID(words: stream.name))
          }
        }
        return (try snapshot.head.size, cases)
      }
      guard !cases.isEmpty else {
        throw Disagreement(description: "No case has \(ReplayRounds.length) events.")
      }
    }

    /// Replays each case once: the events alone, the replay, and the replay told in sentences.
    mutating func round() throws {
      for id in cases {
        let read = try samples[0].measure {
          try record.read { try $0.history(of: StreamID(id)).count }
        }
        let replayed = try samples[1].measure {
          try record.read { try CaseReplay(of: id, in: $0, scope: []).steps.count }
        }
        let told = try samples[2].measure {
          try record.read { snapshot in
            CaseStory(try CaseReplay(of: id, in: snapshot, scope: [])).entries.count
          }
        }
        let described = try samples[3].measure { try record.read { try $0.service().version } }
        guard described > 0,
          [read, replayed, told] == Array(repeating: Int(ReplayRounds.length), count: 3)
        else {
          throw Disagreement(description: "\(id) has not \(ReplayRounds.length) steps.")
        }
      }
    }
  }

  private var stores: [Store]

  init(_ places: [Place]) throws { stores = try places.map(Store.init) }

  func run(_ rounds: Int) throws {
    var stores = stores
    let names = [
      "its events read", "replayed", "replayed and told", "the description of the service read",
    ]
    for round in 0...rounds {
      for place in stores.indices {
        try stores[place].round()
        // The first round fills the caches.
        if round == 0 { stores[place].samples = (0..<4).map { _ in Samples() } }
      }
    }
    for store in stores {
      for (name, samples) in zip(names, store.samples) {
        let what = "\(Self.length) events among \(store.size), \(store.cases.count) cases"
        print("\(what), \(name): \(samples.milliseconds)")
      }
    }
  }
}
