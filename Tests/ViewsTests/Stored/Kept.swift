@_spi(Unrecorded) import CaseRecords
import Cases
import Interchange
import LMDB
import Testing

@testable import EventLog
@testable import Views

/// Calls `body` with a test store that holds the first `count` lines of storylines, and with what keeps
/// its views.
func withViews(
  _ names: String...,
  first count: Int = .max,
  _ body: (ServiceRecord, ViewStore) throws -> Void
) throws {
  try withStorylines([]) { record in
    for line in try Fixtures.storylines(names).prefix(count) { try record.take(line) }
    try body(record, ViewStore(beside: record))
  }
}

/// A correction of what storyline C says of PN03, recorded after it.
let correction = """
  {"recorded":"2026-06-20T09:00+01:00","happened":"2026-06-20T09:00+01:00","by":"ST04",\
  "commandId":"019ee000-0000-7000-8000-000000000002","type":"EntryCorrected",\
  "stream":"person/PN03","data":{"target":"019d8b02-f4c0-757f-b32b-35c60517c828/0",\
  "kind":"amended","reason":"A slip","fields":[{"field":"number","value":"9990260109"}],\
  "requestedBy":"staff","recipientsToNotify":[],"noRecipientsReason":"Nobody was told it"}}
  """

extension ServiceRecord {
  /// Calls `body` with what keeps the views, which is closed afterwards.
  @discardableResult
  func withViews<Value>(_ body: (ViewStore) throws -> Value) throws -> Value {
    try body(ViewStore(beside: self))
  }

  /// Records what `line` says.
  func take(_ line: String) throws {
    let request = try ImportLine(Array(line.utf8), isTest: true, enteredBy: nil).request
    guard case .recorded = try record(request) else {
      Issue.record("It was not recorded: \(line)")
      return
    }
  }

  /// How many events there are.
  var size: UInt64 { get throws { try log.head().size } }

  /// The bytes of the sealed main section of the event at `position`, as they lie in the log.
  func sealed(at position: UInt64) throws -> [UInt8] {
    let bytes = try log.environment.read {
      try $0.value(at: position << 4, in: log.tables.contents)
    }
    return try #require(bytes)
  }

  /// Puts `bytes` in the place of that section.
  func reseal(_ bytes: [UInt8], at position: UInt64) throws {
    try log.environment.write {
      try $0.put(bytes.span, at: position << 4, in: log.tables.contents)
    }
  }

  /// Changes a bit of each of those sections, and returns what puts them right again.
  func damage(_ positions: UInt64...) throws -> (() throws -> Void) {
    let sound = try positions.map { ($0, try sealed(at: $0)) }
    for (position, bytes) in sound {
      var damaged = bytes
      damaged[bytes.count / 2] ^= 1
      try reseal(damaged, at: position)
    }
    return { for (position, bytes) in sound { try self.reseal(bytes, at: position) } }
  }

  /// Changes the byte at `place` of the header at `position`.
  func damageHeader(_ place: Int, at position: UInt64) throws {
    try log.environment.write { transaction in
      var row = try #require(try transaction.value(at: position, in: log.tables.log))
      row[place] ^= 0x41
      try transaction.put(row.span, at: position, in: log.tables.log)
    }
  }

  /// Destroys the key of the person called `name`, as erasing them does.
  func destroyKey(of name: String) throws {
    let owner = Owner.person(try #require(PackedReference(name)))
    let keys = try #require(log.keyTable)
    let fence: [UInt8] = [2, 0, 0, 0, 0, 0, 0, 0, 0]
    try keys.environment.write { try $0.put(fence.span, at: owner.bits, in: keys.owners) }
  }

  /// Forgets the key for views, so that another one will be made.
  func forgetViewKey() throws {
    let keys = try #require(log.keyTable)
    _ = try keys.environment.write { try $0.delete(for: "views".utf8.span, in: .main) }
  }
}

extension StoredView {
  /// The view called `name`, which the library keeps.
  static func kept(_ name: String) throws -> StoredView { try #require(named(name)) }

  /// The same with another version of its fold.
  func version(_ version: UInt16) -> StoredView {
    StoredView(name, version: version, question, shape, columns: columns)
  }
}

extension ViewStore {
  /// Takes in everything that has been recorded.
  @discardableResult
  func catchUp(_ view: StoredView) throws -> ViewState { try catchUp(view, to: record.size) }

  /// How far the view has got.
  func state(of view: StoredView) throws -> ViewState? {
    try environment.read { try state(of: view.name, in: $0) }
  }

  /// How far its rebuilding has got.
  func build(of view: StoredView) throws -> BuildState? {
    try environment.read { try build(of: view.name, in: $0) }
  }

  /// Puts `state` in the place of how far the view has got.
  func put(_ state: ViewState, for view: StoredView) throws {
    try environment.write { try put(state, of: view.name, in: &$0) }
  }

  /// The bytes of every row that serves, as they lie in the file, by key.
  func bytes(of view: StoredView) throws -> [UInt64: [UInt8]] {
    guard let slot = try state(of: view)?.slot else { return [:] }
    return try bytes(of: view, in: slot)
  }

  /// The bytes of every row in a table of the view.
  func bytes(of view: StoredView, in slot: ViewState.Slot) throws -> [UInt64: [UInt8]] {
    let table = try tables(of: view.name)[slot].rows
    var rows: [UInt64: [UInt8]] = [:]
    try environment.read { transaction in
      try transaction.forEach(in: table, from: 0, through: .max) { key, bytes in
        rows[key] = Array(copying: bytes)
        return true
      }
    }
    return rows
  }

  /// Puts `bytes` at `key` in a table of the view; takes away what stands there, if there are none.
  func put(
    _ bytes: [UInt8]?,
    at key: RowKey,
    of view: StoredView,
    in slot: ViewState.Slot
  ) throws {
    let tables = try tables(of: view.name)[slot]
    try environment.write { transaction in
      guard let bytes else {
        _ = try transaction.delete(at: key.number, in: tables.rows)
        _ = try transaction.delete(at: key.number, in: tables.facets)
        return
      }
      let size = RowFacets.size(in: bytes.span) ?? 0
      try transaction.put(bytes.span, at: key.number, in: tables.rows)
      try transaction.put(bytes.span.extracting(..<size), at: key.number, in: tables.facets)
    }
  }

  /// What the facets in a table of the view come to, whatever they should.
  func tally(of view: StoredView, in slot: ViewState.Slot, building: [UInt8]) throws -> FacetTally {
    let table = try tables(of: view.name)[slot].facets
    let hash = facetHash(of: building)
    var tally = FacetTally()
    try environment.read { transaction in
      try transaction.forEach(in: table, from: 0, through: .max) { number, facets in
        tally.add(hash.of(number, facets, size: facets.count), at: RowKey(number: number))
        return true
      }
    }
    return tally
  }

  /// What the rows that serve say.
  func digest(of view: StoredView) throws -> ViewDigest? {
    try health(of: [view]).first?.digest
  }

  /// The key of the row of the stream `words`.
  func key(of words: String) throws -> RowKey {
    let stream = try StreamID(words: words)
    let ordinal = try #require(try record.read { try $0.ordinal(of: stream) })
    return RowKey(stream.kind, ordinal)
  }
}

/// What stops a rebuilding where a test wants it to stop.
struct Stopped: Error {}
