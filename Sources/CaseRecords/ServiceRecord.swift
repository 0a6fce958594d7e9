public import Cases
public import EventLog
import FoundationEssentials
import Synchronization

/// The record of one service: a log of events, and what they mean.
public final class ServiceRecord: Sendable {
  /// The log below.
  public let log: Log
  /// The name of the log, as its first header gives it, such as `caselog/3f2a…`.
  public let origin: String
  /// Whether it was made for tests, with a clock that stands still.
  public let isTest: Bool

  /// What the name of every log of ours begins with.
  static let originPrefix = "caselog/"
  /// What the name of a log made for tests begins with.
  static let testPrefix = "caselog/test/"

  /// Opens the record in `directory`.
  ///
  /// - Parameters:
  ///   - directory: The folder of the store.
  ///   - unlocking: What unlocks it.
  ///   - access: Whether anything will be recorded; showing content records that it was shown.
  /// - Returns: The record, open.
  /// - Throws: `LogError` or `KeyError` if it cannot be opened, ``RecordDamage/noBeginning``.
  public static func open(
    _ directory: String,
    unlocking: Unlocking,
    access: Log.Access = .readWrite
  ) throws -> ServiceRecord {
    try Catalogue.check()
    return try ServiceRecord(try Log.open(directory, unlocking: unlocking, access: access))
  }

  init(_ log: Log) throws {
    self.log = log
    let origin = try log.read { snapshot in
      try snapshot.head().size == 0 ? nil : try snapshot.header(at: Position(0)).origin
    }
    guard let origin else { throw RecordDamage.noBeginning }
    self.origin = origin
    isTest = origin.hasPrefix(Self.testPrefix)
  }

  /// What the clock says: the system's; in a store made for tests, when the last event was recorded.
  public func now() throws -> Instant {
    if isTest { return Instant(microseconds: try log.head().recorded) }
    return Instant(microseconds: Int64((Date().timeIntervalSince1970 * 1_000_000).rounded(.down)))
  }

  /// When a request is decided: what it says in a store made for tests, else what the clock says.
  ///
  /// - Throws: ``RequestError/clockIsReal`` if it says something elsewhere.
  func instant(of recorded: Instant?) throws -> Instant {
    let last = Instant(microseconds: try log.head().recorded)
    guard let recorded else { return max(try now(), last) }
    guard isTest else { throw RequestError.clockIsReal }
    return max(recorded, last)
  }

  /// Reads one consistent snapshot, for work of the engine of which nobody is shown anything; keep `body`
  /// short.
  ///
  /// Whoever imports it says so, and `scripts/check-sources.py` knows where that may be. Whatever people
  /// are shown comes from ``answer(to:of:_:)``.
  @_spi(Unrecorded)
  public func read<Value: ~Copyable>(
    _ body: (borrowing RecordSnapshot) throws -> Value
  ) throws -> Value {
    try body(RecordSnapshot(log))
  }
}

/// Why a request cannot even be decided.
public enum RequestError: Error, Equatable, CustomStringConvertible {
  /// A time was given for the clock of a store that was not made for tests.
  case clockIsReal
  /// Something is due by rule, and nobody on the staff is the engine.
  case noEngine

  /// What happened, why, and what to do.
  public var description: String {
    switch self {
    case .clockIsReal:
      "This store keeps real time, so the recorded time cannot be given. "
        + "Leave “recorded” and --now out, or make a store for tests: caselog init --test-clock"
    case .noEngine:
      "Something is due by rule, and nobody on the staff of this service is the engine. "
        + "Describe a member of staff in the role SYS: caselog service set FILE"
    }
  }
}
