public import Cases
public import EventLog
import FoundationEssentials

extension ServiceRecord {
  /// Makes a store with its first two events: that it was created, and how the service is described.
  ///
  /// - Parameters:
  ///   - directory: Where the store will be; nothing may be there yet.
  ///   - unlocking: The key file to make, or the passphrase.
  ///   - description: The service description.
  ///   - isTest: Whether the clock stands still, at 1970, unless a request moves it.
  ///   - founder: Who makes it: its first administrator.
  ///   - role: The founder's role.
  /// - Returns: The record, open.
  /// - Throws: `LogError`, `KeyError` or `LMDBError` if it cannot be made; then nothing is left behind.
  public static func create(
    _ directory: String,
    unlocking: Unlocking,
    description: ServiceDescribed,
    isTest: Bool,
    by founder: StaffID,
    as role: RoleCode
  ) throws -> ServiceRecord {
    try Catalogue.check()
    let log = try Log.create(directory, unlocking: unlocking) { store in
      let origin = (isTest ? testPrefix : originPrefix) + "\(store)"
      let seconds = isTest ? 0 : Int64(Date().timeIntervalSince1970)
      let moment = Moment(Instant(seconds: seconds))
      let created = StoreCreated(
        store: Line(checked: "\(store)"),
        origin: Line(checked: origin),
        isTest: isTest,
        programVersion: Line(checked: Program.version),
        madeBy: nil
      )
      let author = Author(staff: founder, role: role)
      let proposals: [(StreamID, Event)] = [
        (.store, .storeCreated(created)), (.service, .serviceDescribed(description)),
      ]
      let events = proposals.map { stream, event in
        ProposedEvent(
          event,
          in: stream,
          owner: .store,
          description: EventDescription(
            event,
            happened: .at(moment),
            author: author,
            service: 0
          )
        )
      }
      let id = RequestID(CommandID.unique(at: Instant(seconds: seconds)))
      let request = AppendRequest(
        id: id,
        request: Array(origin.utf8),
        expectations: [
          Expectation(StreamName(.store), at: 0), Expectation(StreamName(.service), at: 0),
        ],
        events: events,
        decided: seconds * 1_000_000
      )
      return (origin, request)
    }
    return try ServiceRecord(log)
  }
}

/// This program.
public enum Program {
  /// Its version (Semantic Versioning 2.0.0), as stores and `caselog --version` give it.
  public static let version = "0.1.0"
}
