import CaseRecords
import Cases
import EventLog
import LMDB
import Testing

@testable import Views

@Suite struct `The stored form of a view's` {
  private let building = [UInt8](0xA0...0xAF)

  /// The mark of position 257, whose leaf is that of no header.
  private let mark: [UInt8] = [1, 1, 0, 0, 0, 0, 0, 0] + [UInt8](0x20...0x3F)

  /// Two cases, whose facets come to 0x0A0B.
  private let tally =
    [UInt8](repeating: 0, count: 32) + [2, 0, 0, 0, 0, 0, 0, 0, 0x0B, 0x0A, 0, 0, 0, 0, 0, 0]
    + [UInt8](repeating: 0, count: 64)

  private var twoCases: FacetTally {
    var tally = FacetTally()
    tally.add(0x0A00, at: RowKey(.case, 3))
    tally.add(0x000C, at: RowKey(.case, 4))
    tally.add(0x000B, at: RowKey(.case, 5))
    tally.remove(0x000C, at: RowKey(.case, 4))
    return tally
  }

  private var state: ViewState {
    var state = ViewState(slot: .second, version: 3, building: building)
    state.size = 258
    state.built = 9
    state.mark = LogMark(bytes: mark) ?? .none
    state.tally = twoCases
    return state
  }

  @Test func `state is 188 bytes, before its stamp`() {
    #expect(
      state.row == [2, 1, 3, 0, 2, 1, 0, 0, 0, 0, 0, 0] + building
        + [9, 0, 0, 0, 0, 0, 0, 0] + mark + tally
    )
    #expect(state.row.count == 188)
    #expect(ViewState(row: state.row) == state)
  }

  @Test func `state goes on with the event that could not be folded`() {
    var stuck = state
    stuck.problem = UnfoldableEvents.Event(position: 515, cause: "Gone.")
    #expect(
      Array(stuck.row[188...]) == [3, 2, 0, 0, 0, 0, 0, 0, 0x47, 0x6F, 0x6E, 0x65, 0x2E]
    )
    #expect(stuck.row[..<188] == state.row[...])
    #expect(ViewState(row: stuck.row) == stuck)
  }

  @Test func `state is refused if it is of another length, format or table`() {
    let row = state.row
    #expect(ViewState(row: []) == nil)
    #expect(ViewState(row: Array(row.dropLast())) == nil)
    #expect(ViewState(row: row + [0]) == nil)
    #expect(ViewState(row: [1] + row.dropFirst()) == nil)
    #expect(ViewState(row: [2, 2] + row.dropFirst(2)) == nil)
  }

  private var build: BuildState {
    var build = BuildState(
      slot: .first,
      version: 2,
      target: 259,
      mark: LogMark(bytes: mark) ?? .none,
      building: building,
      erasures: 7
    )
    build.tally = twoCases
    return build
  }

  @Test func `building is 196 bytes, and 8 more once there are rows, before its stamp`() {
    let row: [UInt8] =
      [2, 0, 2, 0, 3, 1, 0, 0, 0, 0, 0, 0] + building
      + [7, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0] + mark + tally
    #expect(row.count == 196)
    #expect(build.row == row)
    #expect(BuildState(row: row) == build)
    var begun = build
    begun.last = RowKey(.case, 7)
    #expect(begun.row == row + [7, 0, 0, 0, 0, 0, 0, StreamKind.case.rawValue])
    #expect(BuildState(row: begun.row) == begun)
  }

  @Test func `building is refused if it is of another length, format, table or number of rows`() {
    let row = build.row
    #expect(BuildState(row: Array(row.dropLast())) == nil)
    #expect(BuildState(row: row + [0]) == nil)
    #expect(BuildState(row: [1] + row.dropFirst()) == nil)
    #expect(BuildState(row: [2, 7] + row.dropFirst(2)) == nil)
    #expect(BuildState(row: row[..<36] + [3] + row[37...]) == nil)
  }

  @Test func `state is none once a bit of it or of its stamp has been changed`() throws {
    try withViews("A", first: 5) { _, store in
      let caseload = try StoredView.kept("caseload")
      let state = try store.catchUp(caseload)
      let place = ViewStore.stateKey("caseload")
      let row = try #require(
        try store.environment.read { try $0.value(for: place.span, in: .main) }
      )
      #expect(row.dropLast(8) == state.row[...])
      for bit in [4, 40, 80, row.count - 1] {
        var changed = row
        changed[bit] ^= 1
        let wrong = changed
        try store.environment.write { try $0.put(wrong.span, for: place.span, in: .main) }
        try #expect(store.state(of: caseload) == nil, "byte \(bit)")
      }
      try store.environment.write { try $0.put(row.span, for: place.span, in: .main) }
      try #expect(store.state(of: caseload) == state)
    }
  }

  @Test func `key has the kind of stream in its highest byte`() {
    #expect(RowKey(.person, 0x0102).number == 0x0100_0000_0000_0102)
    #expect(RowKey(.case, 0).number == 0x0200_0000_0000_0000)
    #expect(RowKey.all(.case) == 0x0200_0000_0000_0000...0x02FF_FFFF_FFFF_FFFF)
    #expect(RowKey(.person, 999) < RowKey(.case, 0))
  }
}

@Suite struct `The stored form of what stands in clear in a row` {
  private var facets: RowFacets {
    RowFacets(
      label: .sealed,
      isCurrent: true,
      lines: 258,
      marks: [RowMark(bits: 0x0201), RowMark(bits: 0x03)]
    )
  }

  private let bytes: [UInt8] = [
    2, 1, 2, 0, 2, 1, 0, 0,
    3, 0, 0, 0, 0, 0, 0, 0,
    1, 2, 0, 0, 0, 0, 0, 0,
  ]

  @Test func `is label, whether it is current, how many lines, and its marks, rising`() {
    #expect(facets.bytes == bytes)
    #expect(
      RowFacets(label: .normal, isCurrent: false, lines: 0).bytes == [0, 0, 0, 0, 0, 0, 0, 0]
    )
  }

  @Test func `tells of the row without its content being opened`() {
    let row = bytes + [0xEE, 0xEE]
    let lines = RowFacets.lines(in: row.span)
    let isCurrent = RowFacets.isCurrent(in: row.span)
    #expect(size(in: row) == 24)
    #expect(lines == 258)
    #expect(isCurrent)
    #expect(bears(3, in: row))
    #expect(!bears(4, in: row))
    #expect(!bears(0xEEEE, in: row))
  }

  @Test func `is refused if it ends too early`() {
    #expect(size(in: bytes.dropLast()) == nil)
    #expect(size(in: [0, 0, 0, 0, 0, 0, 0]) == nil)
    #expect(size(in: []) == nil)
  }

  private func size(in row: [UInt8]) -> Int? { RowFacets.size(in: row.span) }

  private func bears(_ mark: UInt64, in row: [UInt8]) -> Bool {
    RowFacets.bears(anyOf: [RowMark(bits: mark)], in: row.span, size: 24)
  }

  @Test func `marks a stream by its reference and its kind`() throws {
    let (person, staff) = (
      try StreamID(words: "person/PN01"), try StreamID(words: "staff/ST01")
    )
    let marks = [RowMark(person), RowMark(staff)].map { $0.map { $0.bits >> 60 } }
    #expect(marks == [UInt64(StreamKind.person.rawValue), UInt64(StreamKind.staff.rawValue)])
    #expect(Set(of: [person, staff, person]).count == 2)
  }
}
